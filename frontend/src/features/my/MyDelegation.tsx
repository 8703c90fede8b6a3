import { useLingui } from "@lingui/react";
import {
  type Member,
  type MyDelegation as MyDelegationData,
  summitsParticipantsAccreditationCreate,
} from "@/api/generated";
import { Button, EmptyState, LinkButton, Localized, toast } from "@/components/ui";
import { ApiError, ifMatch } from "@/lib/http";
import { inTurn } from "@/lib/inTurn";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { placesOf } from "@/lib/places";
import { useAttempt } from "@/lib/undo";
import { roleWord } from "@/lib/words";
import { MemberRow } from "./MemberRow";
import { draftsOf } from "./tasks";

interface MyDelegationProps {
  delegation: MyDelegationData;
  isCancelled: boolean;
}

/** A delegation one leads: its places, its members, and registering more. */
export function MyDelegation({ delegation, isCancelled }: MyDelegationProps) {
  const { i18n } = useLingui();
  const drafts = draftsOf(delegation);
  const submitAll = useSubmit(delegation.summit);
  const add = isCancelled ? null : (
    <LinkButton
      look={drafts.length ? "secondary" : "primary"}
      icon="plus"
      href={`/my/${delegation.summit}/delegations/${delegation.id}/new`}
    >
      {i18n.t("Add a member")}
    </LinkButton>
  );
  return (
    <section className="grid gap-4" id={`delegation-${delegation.id}`}>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="grid gap-1">
          <h3 className="card-title sentence">
            <Localized text={delegation.official_name} />
          </h3>
          <Places delegation={delegation} />
        </div>
        {delegation.members.length ? (
          <div className="flex flex-wrap gap-3">
            {add}
            {drafts.length > 1 ? (
              <Button look="primary" onPress={() => void submitAll(drafts)}>
                {i18n.t("{count, plural, one {Submit # draft} other {Submit # drafts}}", {
                  count: drafts.length,
                })}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {delegation.members.length ? (
        <ul className="members">
          {delegation.members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              slug={delegation.summit}
              onSubmit={() => void submitAll([member])}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={i18n.t("Nobody is registered yet.")} actions={add}>
          {i18n.t("Begin with the head of the delegation. What you save stays a draft until you submit it.")}
        </EmptyState>
      )}
    </section>
  );
}

function useSubmit(slug: string) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const attempt = useAttempt(["myRetrieve"]);
  return (members: readonly Member[]) =>
    attempt(async () => {
      const failed = await inTurn(members, (member) =>
        summitsParticipantsAccreditationCreate({
          path: { slug, id: member.id },
          body: { state: "submitted", reason: "" },
          headers: ifMatch(member.revision),
        }),
      );
      for (const { item, error } of failed) {
        if (!(error instanceof ApiError)) throw error;
        const name = bestText(item.person?.name, language)?.text ?? "";
        toast({ tone: "danger", text: `${name}: ${error.message}` });
      }
      const count = members.length - failed.length;
      if (count)
        toast({
          text: i18n.t(
            "{count, plural, one {# registration was submitted} other {# registrations were submitted}}",
            {
              count,
            },
          ),
        });
    });
}

function Places({ delegation }: { delegation: MyDelegationData }) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const number = new Intl.NumberFormat(tag);
  const places = placesOf(delegation);
  if (!places.length) return null;
  return (
    <dl className="role-counts">
      {places.map(({ role, held, places: limit }) => (
        <div
          key={role}
          className={limit !== null && held >= limit ? "role-count role-count-full" : "role-count"}
        >
          <dt className="inline">{roleWord(role, i18n)}</dt>{" "}
          <dd className="inline">
            <bdi className="tabular">
              {limit === null ? number.format(held) : `${number.format(held)}/${number.format(limit)}`}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
