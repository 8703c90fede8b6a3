import { Avatar, Name } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText, type LocalizedText } from "@/lib/localized";

/** A person as lists show them: face or monogram, the name in the page's language, the other script beneath. */
export function PersonName(props: { name: LocalizedText | undefined; photo?: string | null; note?: string }) {
  const { language } = useLocale();
  const main = bestText(props.name, language);
  const other = Object.entries(props.name ?? {}).find(
    ([code, text]) => code !== main?.language && text?.trim(),
  );
  return (
    <span className="person-line">
      <Avatar name={main?.text ?? ""} photo={props.photo} />
      <span className="person-line-text">
        <Name lang={main?.language}>{main?.text}</Name>
        {props.note ? <Name>{props.note}</Name> : other ? <Name lang={other[0]}>{other[1]}</Name> : null}
      </span>
    </span>
  );
}
