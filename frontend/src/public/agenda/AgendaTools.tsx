import { useLingui } from "@lingui/react";
import { useDeferredValue, useEffect, useId, useState } from "react";
import { Icon } from "@/components/ui/Icon";
import { languageOfPath, localeTag } from "@/lib/language";
import { usePreferences } from "@/lib/preferences";
import { searchKey } from "../folding";
import { applyFilters, noFilters, showMarks } from "./sessions";
import { useFilters } from "./useFilters";
import { useMarked } from "./useMarked";
import { ZoneSwitch } from "./ZoneSwitch";

interface Choice {
  value: string;
  label: string;
}

export interface AgendaToolsProps {
  slug: string;
  zone: string;
  days: Choice[];
  rooms: Choice[];
  kinds: Choice[];
}

/** Search, filters, the reader's own agenda, time zone and print, over the agenda that the page already shows. */
export function AgendaTools({ slug, zone, days, rooms, kinds }: AgendaToolsProps) {
  const { i18n } = useLingui();
  const [filters, change] = useFilters();
  const marked = useMarked(slug);
  const [shown, setShown] = useState<number>();
  const words = useDeferredValue(filters.query);
  const { digits } = usePreferences();
  const locale = localeTag(languageOfPath(window.location.pathname), digits);
  const inDigits = (count: number) => count.toLocaleString(locale);

  useEffect(() => showMarks(marked), [marked]);
  useEffect(() => {
    setShown(applyFilters(filters, searchKey(words).split(" ").filter(Boolean), marked));
  }, [filters, words, marked]);

  const filtered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <search className="agenda-toolbar">
      <SearchBox value={filters.query} onChange={(query) => change({ query })} />
      <Chooser
        label={i18n.t("Day")}
        every={i18n.t("All days")}
        choices={days}
        value={filters.day}
        onChange={(day) => change({ day })}
      />
      <Chooser
        label={i18n.t("Room")}
        every={i18n.t("All rooms")}
        choices={rooms}
        value={filters.room}
        onChange={(room) => change({ room })}
      />
      <Chooser
        label={i18n.t("Kind")}
        every={i18n.t("All kinds")}
        choices={kinds}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
      />
      <div className="agenda-toolbar-row">
        <button
          type="button"
          className="btn agenda-mine"
          aria-pressed={filters.mine}
          onClick={() => change({ mine: !filters.mine })}
        >
          <span className="agenda-star" aria-hidden="true" />
          {i18n.t("My agenda")}
          <span className="tabular">{inDigits(marked.size)}</span>
        </button>
        <ZoneSwitch zone={zone} />
        <button type="button" className="btn agenda-print" onClick={() => window.print()}>
          <Icon name="print" />
          {i18n.t("Print")}
        </button>
        <p className="agenda-count" role="status">
          {shown === undefined
            ? ""
            : i18n.t(
                "{count, plural, =0 {No session matches} one {{number} session} other {{number} sessions}}",
                { count: shown, number: inDigits(shown) },
              )}
        </p>
        {filtered && (
          <button type="button" className="btn btn-quiet" onClick={() => change(noFilters)}>
            {i18n.t("Show all")}
          </button>
        )}
      </div>
    </search>
  );
}

function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <div className="agenda-search field">
      <label className="field-label" htmlFor={id}>
        {i18n.t("Search")}
      </label>
      <input
        id={id}
        type="search"
        className="input"
        value={value}
        placeholder={i18n.t("A session, a person, a room")}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ChooserProps {
  label: string;
  every: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
}

/** A filter with one value at a time; nothing is shown where there is nothing to choose between. */
function Chooser({ label, every, choices, value, onChange }: ChooserProps) {
  const id = useId();
  if (choices.length < 2) return null;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{every}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
