import { expect, test } from "vitest";
import type { Member, My, MyDelegation, MySummit } from "@/api/generated";
import { tasksOf } from "./tasks";

const summit = (slug: string, status: MySummit["status"]) => ({ slug, status }) as MySummit;
const member = (accreditation: Member["accreditation"], reason = "") =>
  ({ id: accreditation, accreditation, decision_reason: reason, person: { name: { en: "Sami" } } }) as Member;
const delegation = (members: Member[], more: Partial<MyDelegation> = {}) =>
  ({ id: "d", summit: "ahead", head: null, quotas: [], members, ...more }) as unknown as MyDelegation;
const my = (delegations: MyDelegation[]): My => ({
  summits: [summit("ahead", "planned"), summit("past", "held")],
  participations: [],
  delegations,
});
const kinds = (delegations: MyDelegation[]) => tasksOf(my(delegations)).map((task) => task.kind);

test("an empty delegation asks for its members and for nothing else", () => {
  expect(kinds([delegation([])])).toEqual(["register"]);
});

test("what was asked comes first, with its reason", () => {
  const tasks = tasksOf(my([delegation([member("draft"), member("more_information", "No photograph.")])]));
  expect(tasks.map((task) => task.kind)).toEqual(["complete", "submit", "head"]);
  expect(tasks[0]).toMatchObject({ reason: "No photograph." });
});

test("a delegation without a place for a head is not asked for one", () => {
  expect(kinds([delegation([member("approved")], { quotas: [{ role: "head", places: 0 }] })])).toEqual([]);
});

test("a summit that was held asks nothing more", () => {
  expect(kinds([delegation([], { summit: "past" })])).toEqual([]);
});
