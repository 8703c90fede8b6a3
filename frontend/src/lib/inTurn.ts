/**
 * Does the same to many, a few at a time, and goes on when one fails. Answers what failed, in the order given;
 * `onStep` is told after each how many are done.
 */
export async function inTurn<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
  options: { atOnce?: number; onStep?: (done: number) => void } = {},
): Promise<{ item: Item; error: unknown }[]> {
  const failed = new Map<number, unknown>();
  let next = 0;
  let done = 0;
  async function work(): Promise<void> {
    while (next < items.length) {
      const place = next++;
      try {
        await act(items[place] as Item);
      } catch (error) {
        failed.set(place, error);
      }
      options.onStep?.(++done);
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.atOnce ?? 4, items.length) }, work));
  return [...failed.keys()]
    .sort((one, other) => one - other)
    .map((place) => ({ item: items[place] as Item, error: failed.get(place) }));
}
