import { expect, test } from "vitest";
import { countryName, countryOptions, matching } from "./countries";

test("every member of the League is there once, under its present code", () => {
  const codes = countryOptions("ar").map((option) => option.id);
  const league = "JO AE BH TN DZ DJ SA SD SY SO IQ OM PS QA KM KW LB LY EG MA MR YE".split(" ");
  expect(league.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes.length).toBe(new Set(codes).size);
  for (const gone of ["DD", "SU", "YU", "EU", "ZZ"]) expect(codes).not.toContain(gone);
});

test("a country is found whatever its hamzas, and by its code", () => {
  expect(matching(countryOptions("ar"), "الاردن").map((option) => option.id)).toContain("JO");
  expect(matching(countryOptions("en"), "om").map((option) => option.id)).toContain("OM");
});

test("a code without a name stays a code", () => {
  expect(countryName("QQ", "en")).toBe("QQ");
  expect(countryName("", "en")).toBe("");
});
