import { summitsStatesList } from "@/api/generated";
import { ComboBox, type ComboBoxProps } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";

/** One of the summit's states, by its name under the summit's authority. */
export function StatePicker(props: Omit<ComboBoxProps, "load">) {
  const { language } = useLocale();
  const { slug, naming_authority: authority } = useSummit();
  return (
    <ComboBox
      {...props}
      load={async (q, signal) => {
        const { data } = await summitsStatesList({ path: { slug }, query: { q, page_size: 100 }, signal });
        return data.results.map((state) => {
          const names = state.names?.find((name) => name.authority === authority) ?? state.names?.[0];
          return {
            id: state.id,
            label: bestText(names?.short, language)?.text ?? state.code,
            note: state.code,
          };
        });
      }}
    />
  );
}
