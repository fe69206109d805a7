/** Items in their order, in groups that weigh at most so much; one that weighs more is a group alone. */
export function groups<Item>(items: readonly Item[], most: number, weightOf: (item: Item) => number = () => 1): Item[][] {
  const found: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    weight += weightOf(item);
    if (weight <= most) found.at(-1)!.push(item);
    else {
      found.push([item]);
      weight = weightOf(item);
    }
  }
  return found;
}
