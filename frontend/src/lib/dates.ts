/**
 * Dates as readers of each language expect them. Instants are ISO 8601 in UTC; the summit's zone is always named
 * by the caller, so a session never moves with the reader's computer.
 */
export type Instant = string | Date;

const asDate = (value: Instant): Date => (typeof value === "string" ? new Date(value) : value);

/** A calendar date (`2022-11-14`) is not an instant: it is read and shown in UTC. */
const isDateOnly = (value: Instant): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const styles = {
  date: { day: "numeric", month: "long", year: "numeric" },
  day: { weekday: "long", day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  datetime: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof styles;

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    cache.set(key, found);
  }
  return found;
}

export function formatDate(value: Instant, locale: string, style: DateStyle, timeZone: string): string {
  const zone = isDateOnly(value) ? "UTC" : timeZone;
  return formatter(locale, { ...styles[style], timeZone: zone }).format(asDate(value));
}

/** Start and end as one phrase, e.g. `09:00–10:30`; days that differ are both named. */
export function formatRange(
  from: Instant,
  to: Instant,
  locale: string,
  style: DateStyle,
  timeZone: string,
): string {
  const zone = isDateOnly(from) ? "UTC" : timeZone;
  return formatter(locale, { ...styles[style], timeZone: zone }).formatRange(asDate(from), asDate(to));
}

/** Umm al-Qura, labelled: `20 ربيع الآخر 1444 هـ`. */
export function formatHijri(value: Instant, locale: string, timeZone: string): string {
  const zone = isDateOnly(value) ? "UTC" : timeZone;
  return formatter(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    calendar: "islamic-umalqura",
    timeZone: zone,
  }).format(asDate(value));
}
