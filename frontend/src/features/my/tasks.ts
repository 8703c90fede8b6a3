import type { Member, My, MyDelegation } from "@/api/generated";
import type { LocalizedText } from "@/lib/localized";

/** Before the decision those who lead a delegation may still change what they registered. */
export const isOpen = ({ accreditation }: Pick<Member, "accreditation">): boolean =>
  ["draft", "submitted", "more_information", "waiting"].includes(accreditation);

export const maySubmit = ({ accreditation }: Pick<Member, "accreditation">): boolean =>
  accreditation === "draft" || accreditation === "more_information";

export const draftsOf = (delegation: MyDelegation): Member[] =>
  delegation.members.filter((member) => member.accreditation === "draft");

export type Task =
  | { kind: "register"; delegation: MyDelegation }
  | { kind: "head"; delegation: MyDelegation }
  | { kind: "complete"; delegation: MyDelegation; member: Member; name: LocalizedText; reason: string }
  | { kind: "submit"; delegation: MyDelegation; count: number };

/** What waits for the reader, of summits that are still to be held: answers first, then what is missing. */
export function tasksOf({ summits, delegations }: My): Task[] {
  const ahead = new Set(summits.filter((summit) => summit.status === "planned").map((summit) => summit.slug));
  return delegations.filter((delegation) => ahead.has(delegation.summit)).flatMap(tasksOfDelegation);
}

function tasksOfDelegation(delegation: MyDelegation): Task[] {
  const { members } = delegation;
  if (!members.length) return [{ kind: "register", delegation }];
  const asked = members
    .filter((member) => member.accreditation === "more_information")
    .map(
      (member): Task => ({
        kind: "complete",
        delegation,
        member,
        name: member.person?.name ?? {},
        reason: member.decision_reason,
      }),
    );
  const count = draftsOf(delegation).length;
  const headPlaces = delegation.quotas?.find((quota) => quota.role === "head")?.places ?? 1;
  return [
    ...asked,
    ...(count ? [{ kind: "submit", delegation, count } as const] : []),
    ...(delegation.head || headPlaces === 0 ? [] : [{ kind: "head", delegation } as const]),
  ];
}
