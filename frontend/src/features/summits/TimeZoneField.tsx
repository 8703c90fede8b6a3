import { ComboBox, type Option } from "@/components/ui";
import { matching } from "@/lib/countries";
import { useLocale } from "@/lib/locale";
import type { FieldBinding } from "@/lib/useForm";

function zoneName(zone: string, locale: string): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "long" }).formatToParts();
    return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  } catch {
    return "";
  }
}

const cache = new Map<string, Option[]>();

function zoneOptions(locale: string): Option[] {
  const known = cache.get(locale);
  if (known) return known;
  const found = Intl.supportedValuesOf("timeZone").map((id) => ({
    id,
    label: id,
    note: zoneName(id, locale),
  }));
  cache.set(locale, found);
  return found;
}

/** A zone of the IANA database, found by its city or by its name in the page's language. */
export function TimeZoneField(props: FieldBinding<string> & { label: string; hint?: string }) {
  const { tag } = useLocale();
  return (
    <ComboBox
      {...props}
      value={props.value ? { id: props.value, label: props.value } : null}
      onChange={(option) => props.onChange(option?.id ?? "")}
      load={async (text) => matching(zoneOptions(tag), text.replace(" ", "_"))}
    />
  );
}
