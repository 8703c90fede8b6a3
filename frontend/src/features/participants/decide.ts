import { type Participant, summitsParticipantsAccreditationCreate } from "@/api/generated";
import { ApiError, ifMatch } from "@/lib/http";
import { inTurn } from "@/lib/inTurn";
import type { Accreditation } from "@/lib/words";

export interface Decision {
  state: Accreditation;
  reason: string;
}

export interface Undecided {
  participant: Participant;
  /** Why, in the reader's language; empty when no answer came. */
  reason: string;
}

/** One decision on one version of a participant. */
export const decide = (slug: string, participant: Participant, body: Decision) =>
  summitsParticipantsAccreditationCreate({
    path: { slug, id: participant.id },
    body,
    headers: ifMatch(participant.revision),
  });

/** Whether the refusal is about what was typed, so that it belongs in the form and not to a person. */
const isAboutTheForm = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.errors.some((found) => found.field === "reason");

/**
 * The same decision on many. Who could not be decided on is answered, each with the reason; a decision that lacks
 * its own reason is refused as a whole, as the form's error.
 */
export async function decideAll(
  slug: string,
  participants: readonly Participant[],
  body: Decision,
  onStep?: (done: number) => void,
): Promise<Undecided[]> {
  const failed = await inTurn(participants, (participant) => decide(slug, participant, body), { onStep });
  const mistake = failed.find(({ error }) => isAboutTheForm(error));
  if (mistake) throw mistake.error;
  return failed.map(({ item, error }) => ({
    participant: item,
    reason: error instanceof ApiError ? error.problem.detail : "",
  }));
}
