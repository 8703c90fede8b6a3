import { expect, test } from "vitest";
import { languageOfPath, pathInLanguage } from "./language";
import { bestText, textIn } from "./localized";

test("the language comes from the address", () => {
  expect([languageOfPath("/en/desk"), languageOfPath("/ar/"), languageOfPath("/gate")]).toEqual([
    "en",
    "ar",
    "ar",
  ]);
});

test("the same page in the other language", () => {
  expect(pathInLanguage("/ar/desk/x?q=1", "en")).toBe("/en/desk/x?q=1");
  expect(pathInLanguage("/arab/x", "en")).toBe("/arab/x");
});

test("a missing text stays missing", () => {
  expect(textIn({ ar: "نعم", en: " " }, "en")).toBeUndefined();
  expect(bestText({ ar: "نعم" }, "en")).toEqual({ text: "نعم", language: "ar" });
  expect(bestText({}, "en")).toBeUndefined();
});
