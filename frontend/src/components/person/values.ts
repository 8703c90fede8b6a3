import type { Person, PersonRequest } from "@/api/generated";
import { joinList, splitList } from "@/lib/spellings";

/** What the fields of a person hold while they are written. */
export function personValues(person?: Person) {
  return {
    name: person?.name ?? {},
    variants: joinList(person?.variants),
    passport_name: person?.passport_name ?? "",
    gender: person?.gender ?? "",
    honorific: person?.honorific ?? null,
    titles: person?.titles ?? [],
    rank: person?.rank ?? null,
    position: person?.position ?? {},
    country: person?.country ?? "",
    email: person?.email ?? "",
    phone: person?.phone ?? "",
  };
}

export type PersonValues = ReturnType<typeof personValues>;

export const personBody = (values: PersonValues): PersonRequest => ({
  ...values,
  variants: splitList(values.variants),
});
