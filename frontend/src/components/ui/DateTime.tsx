import { type DateStyle, formatDate, formatHijri, formatRange, type Instant } from "@/lib/dates";
import { useLocale } from "@/lib/locale";

interface Zoned {
  /** The summit's zone, e.g. `Asia/Dubai`. */
  timeZone?: string;
  style?: DateStyle;
  showHijri?: boolean;
}

const iso = (value: Instant): string => (typeof value === "string" ? value : value.toISOString());

/** A date (`2022-11-14`) or an instant, in the summit's zone and the person's digits. */
export function DateTime({ value, timeZone = "UTC", style = "date", showHijri }: Zoned & { value: Instant }) {
  const { tag } = useLocale();
  return (
    <>
      <time dateTime={iso(value)}>{formatDate(value, tag, style, timeZone)}</time>
      {showHijri ? (
        <>
          {" "}
          <span className="hijri">({formatHijri(value, tag, timeZone)})</span>
        </>
      ) : null}
    </>
  );
}

/** From one moment to another, as one phrase. */
export function TimeRange({
  from,
  to,
  timeZone = "UTC",
  style = "time",
}: Zoned & { from: Instant; to: Instant }) {
  const { tag } = useLocale();
  return <time dateTime={`${iso(from)}/${iso(to)}`}>{formatRange(from, to, tag, style, timeZone)}</time>;
}
