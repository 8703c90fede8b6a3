import { peopleList } from "@/api/generated";
import { ComboBox, type ComboBoxProps } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";

/** Somebody of the directory, which is the secretariat's. */
export function PersonPicker(props: Omit<ComboBoxProps, "load">) {
  const { language } = useLocale();
  return (
    <ComboBox
      {...props}
      load={async (q, signal) => {
        const { data } = await peopleList({ query: { q, page_size: 20 }, signal });
        return data.results.map((person) => ({
          id: person.id,
          label: bestText(person.name, language)?.text ?? "",
          note: bestText(person.position, language)?.text,
        }));
      }}
    />
  );
}
