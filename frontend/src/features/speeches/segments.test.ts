import { describe, expect, it } from "vitest";
import { type Draft, draftsOf, mergeUp, requestOf, splitAt, withText } from "./segments";

const [first, second] = draftsOf([
  { id: "a", position: 1, texts: { ar: { text: "أولا", state: "certified" }, en: { text: "First" } } },
  { id: "b", position: 2, texts: { ar: { text: "ثانيا" } } },
]) as [Draft, Draft];
const two = [first, second];

describe("segments of a speech", () => {
  it("sends what was read back unchanged", () => {
    expect(requestOf(two)).toEqual([
      {
        id: "a",
        references: undefined,
        texts: { ar: { text: "أولا", state: "certified" }, en: { text: "First" } },
      },
      { id: "b", references: undefined, texts: { ar: { text: "ثانيا" } } },
    ]);
  });

  it("leaves an emptied language out: it is missing, not an empty text", () => {
    const emptied = two.map((draft) => withText(draft, "en", " "));
    expect(requestOf(emptied)[0]?.texts).toEqual({ ar: { text: "أولا", state: "certified" } });
  });

  it("splits at blank lines, and the other language stays with the first part", () => {
    const split = splitAt([withText(first, "ar", "أولا\n\nوبعد"), second], 0, "ar");
    expect(split.map((draft) => draft.texts.ar?.text)).toEqual(["أولا", "وبعد", "ثانيا"]);
    expect(split.map((draft) => draft.texts.en?.text)).toEqual(["First", undefined, undefined]);
    expect(split[1]?.id).toBeUndefined();
  });

  it("merges upwards in every language, and the joined text must be checked again", () => {
    const merged = mergeUp(two, 1);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.texts.ar).toEqual({ text: "أولا ثانيا", state: "draft" });
    expect(merged[0]?.texts.en?.text).toBe("First");
  });
});
