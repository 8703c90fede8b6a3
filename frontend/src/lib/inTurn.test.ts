import { expect, test } from "vitest";
import { inTurn } from "./inTurn";

test("all are tried, a few at a time, and failures come back in the order given", async () => {
  let open = 0;
  let most = 0;
  const steps: number[] = [];
  const failed = await inTurn(
    [5, 4, 3, 2, 1],
    async (number) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, number));
      open--;
      if (number % 2 === 0) throw new Error(String(number));
    },
    { atOnce: 2, onStep: (done) => steps.push(done) },
  );
  expect(most).toBe(2);
  expect(steps).toEqual([1, 2, 3, 4, 5]);
  expect(failed.map(({ item }) => item)).toEqual([4, 2]);
});

test("nothing to do is done", async () => {
  expect(await inTurn([], async () => Promise.reject(new Error("never")))).toEqual([]);
});
