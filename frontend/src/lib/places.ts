import type { Delegation } from "@/api/generated";
import { type DelegationRole, delegationRoles } from "./words";

export interface Places {
  role: DelegationRole;
  held: number;
  /** `null` where the role is not limited. */
  places: number | null;
}

/** Roles that somebody holds or that a quota names, in the order of the house. */
export function placesOf({ counts, quotas }: Pick<Delegation, "counts" | "quotas">): Places[] {
  return delegationRoles
    .map((role) => ({
      role,
      held: counts[role],
      places: quotas?.find((quota) => quota.role === role)?.places ?? null,
    }))
    .filter(({ held, places }) => held > 0 || places !== null);
}
