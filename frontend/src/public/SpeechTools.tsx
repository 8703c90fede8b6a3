import { useLingui } from "@lingui/react";
import { useEffect, useState } from "react";
import { type Language, languageNames, languageOfPath, languages } from "@/lib/language";

/** Both languages of a statement, or one of them. */
export function SpeechTools() {
  const { i18n } = useLingui();
  const [show, setShow] = useState<Language>();
  const own = languageOfPath(window.location.pathname);

  useEffect(() => {
    const prose = document.querySelector<HTMLElement>("[data-speech]");
    if (!prose) return;
    if (show) prose.dataset.show = show;
    else delete prose.dataset.show;
  }, [show]);

  const ordered = [own, ...languages.filter((language) => language !== own)];
  return (
    <fieldset className="segmented" aria-label={i18n.t("Languages shown")}>
      <button type="button" aria-pressed={!show} onClick={() => setShow(undefined)}>
        {i18n.t("Side by side")}
      </button>
      {ordered.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={show === language}
          onClick={() => setShow(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </fieldset>
  );
}
