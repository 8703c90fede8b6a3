/** Twin of `multaqa.core.folding.search_key`: spelling variants meet in one key. Held equal by folding.test.ts. */
const marks =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
const notWord =
  /(?:[^0-9a-z\u00c0-\uffff]|[\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2010-\u205f\u3000])+/g;

const letters = new Map<string, string>([
  ...[..."ىیېے"].map((sign) => [sign, "ي"] as const),
  ...[..."کڪگ"].map((sign) => [sign, "ك"] as const),
  ...[..."ہھەة"].map((sign) => [sign, "ه"] as const),
  ["ٱ", "ا"],
  ["ڤ", "ف"],
  ["پ", "ب"],
  ["چ", "ج"],
  ["ء", ""],
  ["ø", "o"],
  ["Ø", "o"],
  ["đ", "d"],
  ["Đ", "d"],
  ["ł", "l"],
  ["Ł", "l"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ...[..."٠١٢٣٤٥٦٧٨٩"].map((sign, digit) => [sign, String(digit)] as const),
  ...[..."۰۱۲۳۴۵۶۷۸۹"].map((sign, digit) => [sign, String(digit)] as const),
  ...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((sign) => [sign, sign.toLowerCase()] as const),
]);

export function searchKey(text: string): string {
  const folded = text.replaceAll("\0", "").normalize("NFKD").replace(marks, "");
  return [...folded]
    .map((sign) => letters.get(sign) ?? sign)
    .join("")
    .replace(notWord, " ")
    .replace(/^ +| +$/g, "");
}
