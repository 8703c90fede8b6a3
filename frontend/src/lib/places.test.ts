import { expect, test } from "vitest";
import { placesOf } from "./places";

const nobody = {
  head: 0,
  alternate: 0,
  adviser: 0,
  expert: 0,
  protocol: 0,
  security: 0,
  interpreter: 0,
  press: 0,
};

test("only roles that somebody holds or a quota names, in the order of the house", () => {
  const places = placesOf({
    counts: { ...nobody, adviser: 2, press: 1 },
    quotas: [
      { role: "adviser", places: 3 },
      { role: "head", places: 1 },
    ],
  });
  expect(places).toEqual([
    { role: "head", held: 0, places: 1 },
    { role: "adviser", held: 2, places: 3 },
    { role: "press", held: 1, places: null },
  ]);
});

test("a quota of nothing is a quota", () => {
  expect(placesOf({ counts: nobody, quotas: [{ role: "press", places: 0 }] })).toEqual([
    { role: "press", held: 0, places: 0 },
  ]);
});
