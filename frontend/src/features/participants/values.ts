import type { Participant, ParticipantRequest } from "@/api/generated";
import { travelBody, travelValues } from "@/components/registration";
import type { Option } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";

type NameIn = (text: LocalizedText) => string;
interface Named {
  id: string;
  name: LocalizedText;
}

const optionOf = (named: Named | null | undefined, nameIn: NameIn): Option | null =>
  named ? { id: named.id, label: nameIn(named.name) } : null;

/** What the form of a participant holds. Relations are kept with the words they are shown by. */
export function participantValues(participant: Participant | undefined, nameIn: NameIn) {
  const delegation = participant?.delegation;
  return {
    category: participant?.category ?? ("delegate" as const),
    delegation: optionOf(delegation && { id: delegation.id, name: delegation.display_name }, nameIn),
    role: participant?.role ?? ("" as const),
    organisation: optionOf(participant?.organisation, nameIn),
    represents: optionOf(participant?.represents, nameIn),
    position: participant?.position ?? {},
    attends: participant?.attends ?? true,
    listed: participant?.listed ?? false,
    travel: travelValues(participant?.travel),
  };
}
export type ParticipantValues = ReturnType<typeof participantValues>;

/** As the API takes it. Without a delegation there is no role in one. */
export function participantBody(values: ParticipantValues): ParticipantRequest {
  return {
    category: values.category,
    delegation: values.delegation?.id ?? null,
    role: values.delegation ? values.role : "",
    organisation: values.organisation?.id ?? null,
    represents: values.represents?.id ?? null,
    position: values.position,
    attends: values.attends,
    listed: values.listed,
    travel: travelBody(values.travel),
  };
}
