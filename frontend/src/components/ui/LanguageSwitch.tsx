import { useState } from "react";
import { languageNames, languages, pathInLanguage } from "@/lib/language";
import { useLocale } from "@/lib/locale";
import { Icon } from "./Icon";

/** The same page in the other language. A real link: the server then sets language and direction. */
export function LanguageSwitch() {
  const { language } = useLocale();
  const [address, setAddress] = useState(here);
  const other = languages.find((code) => code !== language) ?? language;
  return (
    <a
      className="btn btn-quiet btn-sm"
      href={pathInLanguage(address, other)}
      lang={other}
      hrefLang={other}
      onPointerEnter={() => setAddress(here())}
      onFocus={() => setAddress(here())}
      onClick={(event) => {
        // The router changes the address without telling this component: the click takes the current one.
        event.currentTarget.href = pathInLanguage(here(), other);
      }}
    >
      <Icon name="globe" />
      {languageNames[other]}
    </a>
  );
}

const here = (): string => window.location.pathname + window.location.search;
