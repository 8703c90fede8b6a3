import type { Participant, PersonInside } from "@/api/generated";

/** The person of a participant as the API answers it (only a request may leave it out). */
export const personOf = (participant: Pick<Participant, "person">): PersonInside =>
  participant.person as PersonInside;
