import { expect, test } from "vitest";
import { filtersOf, isNarrowed } from "./filters";
import { participantBody, participantValues } from "./values";

const empty = participantValues(undefined, () => "");

test("travel of which nothing is known is sent as none", () => {
  expect(participantBody(empty).travel).toBeNull();
  const known = { ...empty, travel: { ...empty.travel, visa_needed: false } };
  expect(participantBody(known).travel).toMatchObject({ visa_needed: false });
});

test("a role goes with its delegation", () => {
  const adviser = { ...empty, role: "adviser" as const };
  expect(participantBody(adviser).role).toBe("");
  expect(participantBody({ ...adviser, delegation: { id: "d", label: "" } }).role).toBe("adviser");
});

test("an address narrows the list only by what the API knows", () => {
  expect(filtersOf({ accreditation: "submitted", category: "king", role: 3, order: "protocol" })).toEqual({
    accreditation: "submitted",
    order: "protocol",
  });
  expect(isNarrowed({ order: "protocol" })).toBe(false);
  expect(isNarrowed({ role: "head" })).toBe(true);
});
