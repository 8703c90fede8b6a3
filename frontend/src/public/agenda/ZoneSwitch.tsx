import { useLingui } from "@lingui/react";
import { useEffect, useRef, useState } from "react";
import { languageOfPath, localeTag } from "@/lib/language";
import { usePreferences } from "@/lib/preferences";
import { turnClocks, zoneName } from "./sessions";

/** The venue's time or the reader's own. Not shown to a reader whose clock agrees with the venue's. */
export function ZoneSwitch({ zone }: { zone: string }) {
  const { i18n } = useLingui();
  const { digits } = usePreferences();
  const [own, setOwn] = useState(false);
  const printed = useRef<string>(undefined);
  const locale = localeTag(languageOfPath(window.location.pathname), digits);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

  useEffect(() => {
    const line = document.querySelector(".agenda-zone");
    if (!line || (!own && printed.current === undefined)) return;
    printed.current ??= line.textContent ?? "";
    turnClocks(own ? here : zone, locale);
    const name = zoneName(here, firstMoment(), locale);
    line.textContent = own
      ? i18n.t("All times are in your own time zone: {zone}.", { zone: name })
      : printed.current;
  }, [own, here, zone, locale, i18n]);

  if (sameClock(here, zone)) return null;
  return (
    <fieldset className="segmented" aria-label={i18n.t("Time zone")}>
      <button type="button" aria-pressed={!own} onClick={() => setOwn(false)}>
        {i18n.t("Venue's time")}
      </button>
      <button type="button" aria-pressed={own} onClick={() => setOwn(true)}>
        {i18n.t("My time")}
      </button>
    </fieldset>
  );
}

function firstMoment(): Date {
  const first = document.querySelector<HTMLElement>("[data-start]")?.dataset.start;
  return first ? new Date(first) : new Date();
}

function sameClock(one: string, other: string): boolean {
  const on = firstMoment();
  const read = (timeZone: string) => on.toLocaleString("en-GB", { timeZone });
  return read(one) === read(other);
}
