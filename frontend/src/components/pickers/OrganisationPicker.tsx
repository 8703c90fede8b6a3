import { summitsOrganisationsList } from "@/api/generated";
import { ComboBox, type ComboBoxProps } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";

/** One of the summit's organisations. */
export function OrganisationPicker(props: Omit<ComboBoxProps, "load">) {
  const { language } = useLocale();
  const slug = useSlug();
  return (
    <ComboBox
      {...props}
      load={async (q, signal) => {
        const { data } = await summitsOrganisationsList({
          path: { slug },
          query: { q, page_size: 50 },
          signal,
        });
        return data.results.map((row) => ({
          id: row.id,
          label: bestText(row.name, language)?.text ?? row.key ?? "",
        }));
      }}
    />
  );
}
