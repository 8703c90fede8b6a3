import { useQuery } from "@tanstack/react-query";
import type { Form, Person } from "@/api/generated";
import { formsListOptions } from "@/api/generated/@tanstack/react-query.gen";
import type { Option } from "@/components/ui";
import { useLocale } from "@/lib/locale";

/** Honorifics and titles as words of the page's language, in the person's gender. */
export function useForms() {
  const { language } = useLocale();
  const { data } = useQuery({ ...formsListOptions({ query: { page_size: 200 } }), staleTime: 600_000 });
  const forms = data?.results ?? [];
  const word = (form: Form, gender = "m"): string => {
    const byGender = form.forms[language] ?? {};
    return byGender[gender] ?? byGender.m ?? form.key;
  };
  const options = (kind: Form["kind"], gender?: string): Option[] =>
    forms
      .filter((form) => form.kind === kind)
      .map((form) => ({ id: form.id, label: word(form, gender || "m") }));
  const address = (person: Person): string =>
    [person.honorific, ...(person.titles ?? [])]
      .map((id) => forms.find((form) => form.id === id))
      .filter((form) => form !== undefined)
      .map((form) => word(form, person.gender || "m"))
      .join(" ");
  return { options, address };
}
