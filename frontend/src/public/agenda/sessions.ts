/** The rendered agenda as the toolbar sees it: rows it may hide, days that vanish when empty, clocks it may turn. */
export interface Filters {
  query: string;
  day: string;
  room: string;
  kind: string;
  mine: boolean;
}

export const noFilters: Filters = { query: "", day: "", room: "", kind: "", mine: false };

const rows = () => document.querySelectorAll<HTMLElement>("[data-session]");

function matches(row: HTMLElement, filters: Filters, words: string[], marked: ReadonlySet<string>): boolean {
  const { day, room, kind, session = "", search = "" } = row.dataset;
  return (
    (!filters.day || filters.day === day) &&
    (!filters.room || filters.room === room) &&
    (!filters.kind || filters.kind === kind) &&
    (!filters.mine || marked.has(session)) &&
    words.every((word) => search.includes(word))
  );
}

/** Hides what does not match and the days left empty; returns how many sessions still show. */
export function applyFilters(filters: Filters, words: string[], marked: ReadonlySet<string>): number {
  let shown = 0;
  for (const row of rows()) {
    row.hidden = !matches(row, filters, words, marked);
    if (!row.hidden) shown += 1;
  }
  for (const day of document.querySelectorAll<HTMLElement>(".agenda-day")) {
    day.hidden = !day.querySelector("[data-session]:not([hidden])");
  }
  return shown;
}

/** Shows which sessions are in the reader's agenda, on the buttons that stand hidden in the page. */
export function showMarks(marked: ReadonlySet<string>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-mark]")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(marked.has(button.dataset.mark ?? "")));
  }
}

/** Turns every clock of the agenda to `zone`. A day other than the venue's is named beside the time. */
export function turnClocks(zone: string, locale: string): void {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: zone });
  for (const row of rows()) {
    for (const time of row.querySelectorAll<HTMLTimeElement>("time")) {
      const moment = new Date(time.dateTime);
      const moved = day.format(moment) !== row.dataset.day;
      time.textContent = moved ? `${clock.format(moment)} (${weekday.format(moment)})` : clock.format(moment);
    }
  }
}

/** A zone in words, as on the page: "Europe/Paris" → "Paris (GMT+2)". */
export function zoneName(zone: string, on: Date, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: "shortOffset",
  }).formatToParts(on);
  const offset = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  return `${city} (${offset})`;
}
