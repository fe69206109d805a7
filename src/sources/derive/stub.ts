import type { Decided, Link, PersonEvidence, Resolution } from "../resolve/people/evidence.js";
export function resolvePeople(people: readonly PersonEvidence[], { same }: Decided): Resolution {
  const links: Link[] = same.map(([one, other]) => ({ one, other, score: Infinity, because: ["Decided"] })),
    holders = new Map<string, string>();
  for (const { unit, identifiers } of people)
    for (const id of identifiers) {
      const holder = holders.get(id);
      if (holder) links.push({ one: holder, other: unit, score: Infinity, because: [`Both have the identifier ${id}`] });
      else holders.set(id, unit);
    }
  return { same: links, review: [] };
}
