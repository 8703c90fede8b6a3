import { expect, test } from "vitest";
import { searchKey } from "./folding";

// The right column was made by multaqa.core.folding.search_key.
const pairs: [string, string][] = [
  ["ملتقى القادة", "ملتقي القاده"],
  ["التّعلّم الذكى", "التعلم الذكي"],
  ["ملتقي القاده", "ملتقي القاده"],
  ["محمد ولد أعمر", "محمد ولد اعمر"],
  ["الإمارات", "الامارات"],
  ["٢٠٢٢ و ۱۲", "2022 و 12"],
  ["Éducation – Straße", "education strasse"],
  ["ØRSTED Łódź", "orsted lodz"],
  ["قراءة المدرسة", "قراه المدرسه"],
  ["آدم؛ إيمان، ٱلله", "ادم ايمان الله"],
  ["كلـــمة", "كلمه"],
  ["شئون مؤتمر", "شيون موتمر"],
  ["Al-Khatib (Huda)", "al khatib huda"],
  ["پاکستان چین", "باكستان جين"],
  ["  a  b  ", "a b"],
  ["ﻼ ﷲ", "لا الله"],
];

test.each(pairs)("%s", (text, key) => {
  expect(searchKey(text)).toBe(key);
});
