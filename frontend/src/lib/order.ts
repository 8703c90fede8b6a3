/** The list with the one at `place` moved one up or down; the same list where that is not possible. */
export function movedBy<Item>(list: readonly Item[], place: number, by: -1 | 1): Item[] {
  const other = place + by;
  const next = [...list];
  if (other < 0 || other >= list.length) return next;
  [next[place], next[other]] = [next[other] as Item, next[place] as Item];
  return next;
}
