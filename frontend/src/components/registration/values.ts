import type { Travel, TravelRequest } from "@/api/generated";

/** What the fields of a journey hold while they are written. */
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

const isNothing = (travel: TravelValues): boolean =>
  Object.values(travel).every((value) => value === null || value === "");

/** As the API takes it: travel of which nothing is known is none. */
export const travelBody = (travel: TravelValues): TravelRequest | null => (isNothing(travel) ? null : travel);
