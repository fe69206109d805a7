import { affiliationParts } from "./affiliation-parts.js";
import { affiliationScore, compareUnitNames, count, eachShared, overlap } from "./compare-people.js";
import type { Prepared } from "./prepared.js";

/** Why two units may be one person, in the words of a librarian. The name first, then the strongest evidence. */
export function reasonsFor(a: Prepared, b: Prepared): string[] {
  return [...compareUnitNames(a, b).because, ...affiliationReasons(a, b), ...companyReasons(a, b), ...lesserReasons(a, b)];
}

/** Longer prints are cut in a reason. */
const longestQuote = 80,
  mostNames = 3;

function affiliationReasons(a: Prepared, b: Prepared): string[] {
  const score = affiliationScore(a, b),
    [ours, theirs] = [a.affiliations, b.affiliations];
  if (score === 0) return [];
  if (score < 0) return [`No affiliation in common: ${quoted(ours[0])}, ${quoted(theirs[0])}`];
  if (overlap(a.prints, b.prints)) {
    const keys = new Set(theirs.map(print => affiliationParts(print).print));
    return [`Both gave ${quoted(ours.find(print => keys.has(affiliationParts(print).print)))} as affiliation`];
  }
  if (overlap(a.institutions, b.institutions)) return ["Both gave the same institution"];
  const strong = overlap(a.organisations, b.organisations);
  for (const one of ours)
    for (const other of theirs) {
      const [x, y] = [affiliationParts(one), affiliationParts(other)],
        alike = strong
          ? x.organisations.some(part => y.organisations.includes(part))
          : [...x.umbrellas, ...x.others].some(part => [...y.umbrellas, ...y.others].includes(part));
      if (alike) return [`${strong ? "The same institution in two prints" : "Similar affiliations"}: ${quoted(one)}, ${quoted(other)}`];
    }
  return ["Similar affiliations"];
}
const quoted = (print = "an institution") => (print.length > longestQuote ? `${print.slice(0, longestQuote - 1)}…` : print);

function companyReasons(a: Prepared, b: Prepared): string[] {
  const shared: { weight: number; printed: string }[] = [];
  eachShared(a.company, b.company, (weight, one, other) =>
    shared.push({ weight, printed: one.printed.length >= other.printed.length ? one.printed : other.printed }),
  );
  if (shared.length === 0) return [];
  const names = shared.sort((x, y) => y.weight - x.weight || (x.printed < y.printed ? -1 : 1)).map(({ printed }) => printed),
    more = names.length - mostNames;
  return [`Both stand beside ${listed(more > 0 ? [...names.slice(0, mostNames), `${more} more`] : names)}`];
}
const listed = (names: readonly string[]) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

function lesserReasons(a: Prepared, b: Prepared): string[] {
  const common = count(a.topics, b.topics),
    reasons: string[] = [];
  if (common > 0) reasons.push(common === 1 ? "One topic or word of the titles in common" : `${common} topics or words of the titles in common`);
  if (overlap(a.events, b.events)) reasons.push("Both at the same event");
  if (a.years.length > 0 && b.years.length > 0) {
    const gap = Math.max(a.years[0]! - b.years.at(-1)!, b.years[0]! - a.years.at(-1)!);
    if (gap > 10) reasons.push(`${gap} years apart`);
  }
  return reasons;
}
