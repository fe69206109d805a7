import type { Problems } from "../problems.js";
import { Entry } from "./entry.js";
import type { Placed } from "./places.js";
import type { Section } from "./mapping.js";

/** Numbers in texts count as numbers: 2 comes before 10. */
const collator = new Intl.Collator("en", { numeric: true });

/** As the mapping orders them, or as they stand in the tables. What has no place in the order comes last. */
export function inOrder<Item extends Placed<Section>>(items: readonly Item[], problems: Problems): readonly Item[] {
  if (!items.some(({ section }) => section.order)) return items;
  return items
    .map(item => ({ item, order: new Entry(item.row, problems).text(item.section.order) }))
    .sort(({ order: a }, { order: b }) =>
      a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : collator.compare(a, b),
    )
    .map(({ item }) => item);
}
