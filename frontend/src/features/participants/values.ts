import type { Participant, ParticipantRequest, Travel } from "@/api/generated";
import type { Option } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";

type NameIn = (text: LocalizedText) => string;
interface Named {
  id: string;
  name: LocalizedText;
}

const optionOf = (named: Named | null | undefined, nameIn: NameIn): Option | null =>
  named ? { id: named.id, label: nameIn(named.name) } : null;

export function travelValues(travel: Travel | null | undefined) {
  return {
    arrives_at: travel?.arrives_at ?? null,
    arrival_flight: travel?.arrival_flight ?? "",
    arrival_airport: travel?.arrival_airport ?? "",
    departs_at: travel?.departs_at ?? null,
    departure_flight: travel?.departure_flight ?? "",
    departure_airport: travel?.departure_airport ?? "",
    hotel: travel?.hotel ?? "",
    visa_needed: travel?.visa_needed ?? null,
    note: travel?.note ?? "",
  };
}
export type TravelValues = ReturnType<typeof travelValues>;

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

const isNothing = (travel: TravelValues): boolean =>
  Object.values(travel).every((value) => value === null || value === "");

/** As the API takes it. Without a delegation there is no role in one; travel of which nothing is known is none. */
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
    travel: isNothing(values.travel) ? null : values.travel,
  };
}
