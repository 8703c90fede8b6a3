import type { Option } from "@/components/ui";

/** Groupings and stand-ins that CLDR names like countries. */
const notStates = new Set([
  "EU",
  "EZ",
  "UN",
  "QO",
  "XA",
  "XB",
  "ZZ",
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "IC",
  "TA",
]);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const lists = new Map<string, Option[]>();

const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** The name of a country (`JO`) in the page's language, or the code itself when there is none. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(code) ?? code;
}

/** Every country in the page's language and alphabet, its code as the note. */
export function countryOptions(locale: string): Option[] {
  const known = lists.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const order = new Intl.Collator(locale);
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notStates.has(code) && isCurrent(code))
    .map((code) => ({ id: code, label: names.of(code) ?? "", note: code }))
    .filter((option) => option.label)
    .sort((one, other) => order.compare(one.label, other.label));
  lists.set(locale, found);
  return found;
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|\u0640/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toLowerCase();

/** Those options whose label or note holds the text, whatever its hamzas and marks; at most `limit`. */
export function matching(options: readonly Option[], text: string, limit = 60): Option[] {
  const wanted = fold(text.trim());
  const found = options.filter(
    (option) => fold(option.label).includes(wanted) || fold(option.note ?? "").includes(wanted),
  );
  return found.slice(0, limit);
}
