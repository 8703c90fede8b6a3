import {
  type Accreditation,
  allAccreditations,
  allCategories,
  type Category,
  type DelegationRole,
  delegationRoles,
} from "@/lib/words";

/** What the list is narrowed to; kept in the address, so that it can be sent to a colleague. */
export interface Filters {
  category?: Category;
  accreditation?: Accreditation;
  role?: DelegationRole;
  /** The delegation's id. */
  delegation?: string;
  order?: "protocol";
}

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined =>
  allowed.includes(value as Value) ? (value as Value) : undefined;

/** Only what the API knows is kept of an address. */
export function filtersOf(search: Record<string, unknown>): Filters {
  const filters: Filters = {
    category: oneOf(search.category, allCategories),
    accreditation: oneOf(search.accreditation, allAccreditations),
    role: oneOf(search.role, delegationRoles),
    delegation: typeof search.delegation === "string" ? search.delegation : undefined,
    order: oneOf(search.order, ["protocol"]),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** Whether something is left out (an order leaves out nobody). */
export const isNarrowed = ({ order: _order, ...filters }: Filters): boolean =>
  Object.keys(filters).length > 0;
