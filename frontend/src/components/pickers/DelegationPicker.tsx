import { summitsDelegationsList } from "@/api/generated";
import { ComboBox, type ComboBoxProps } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";

/** One of the summit's delegations, in the alphabet of the page. */
export function DelegationPicker(props: Omit<ComboBoxProps, "load">) {
  const { language } = useLocale();
  const slug = useSlug();
  return (
    <ComboBox
      {...props}
      load={async (q, signal) => {
        const query = { q, order: language, page_size: 100 };
        const { data } = await summitsDelegationsList({ path: { slug }, query, signal });
        return data.results.map((row) => ({
          id: row.id,
          label: bestText(row.display_name, language)?.text ?? row.key ?? "",
          note: row.state?.code,
        }));
      }}
    />
  );
}
