import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { useLocale } from "@/lib/locale";
import { bestText, type LocalizedText } from "@/lib/localized";

/** A name, code or address inside running words: isolated, so that it never turns the line around it. */
export function Name({ children, lang }: { children: ReactNode; lang?: string }) {
  return <bdi lang={lang}>{children}</bdi>;
}

/**
 * A text in the page's language. When it is missing there, the other language's is shown in its own direction and
 * marked; when it is missing everywhere, only the mark stands. `isQuiet` drops the mark (table cells, crumbs).
 */
export function Localized({ text, isQuiet }: { text: LocalizedText | null | undefined; isQuiet?: boolean }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const found = bestText(text, language);
  const mark = <span className="not-translated">{i18n.t("Not translated yet")}</span>;
  if (!found) return mark;
  if (found.language === language) return <bdi>{found.text}</bdi>;
  return (
    <>
      <bdi lang={found.language}>{found.text}</bdi> {isQuiet ? null : mark}
    </>
  );
}
