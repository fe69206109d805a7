import { compareNames, type NameComparison } from "./compare-names.js";
import type { Companion, Prepared } from "./prepared.js";
import { affiliation, company, sameEvent, thresholds, topics, yearsApart } from "./weights.js";

/**
 * Of two units' names: they must all be compatible, and the best pair counts. Null where they cannot be one person's.
 */
export function compareUnitNames(a: Prepared, b: Prepared): NameComparison {
  let best: NameComparison | null = null;
  for (const one of a.names)
    for (const other of b.names) {
      const found = compareNames(one, other);
      if (found.score === null) return found;
      if (best === null || found.score > best.score!) best = found;
    }
  return best ?? { score: null, bearers: 0, because: ["No name to compare"] };
}

/**
 * Log-odds that two units with compatible names are one person. −Infinity for what cannot be: two in one list of authors, two ORCIDs; and for a common name
 * without an affiliation or company in common.
 */
export function scoreOf(a: Prepared, b: Prepared, nameScore: number): number {
  if (overlap(a.places, b.places) || (a.orcids.length > 0 && b.orcids.length > 0 && !a.orcids.some(orcid => b.orcids.includes(orcid))))
    return -Infinity;
  const [place, people] = [affiliationScore(a, b), companyScore(a.company, b.company)];
  if (nameScore < thresholds.nameAlone && place <= 0 && people <= 0) return -Infinity;
  return nameScore + place + people + topicScore(a, b) + (overlap(a.events, b.events) ? sameEvent : 0) + yearsApart(gapOf(a.years, b.years) ?? 0);
}

export function affiliationScore(a: Prepared, b: Prepared): number {
  if (a.prints.length + a.institutions.length === 0 || b.prints.length + b.institutions.length === 0) return 0;
  if (overlap(a.prints, b.prints)) return affiliation.samePrint;
  if (overlap(a.institutions, b.institutions) || overlap(a.organisations, b.organisations)) return affiliation.sameInstitution;
  const common = count(a.telling, b.telling);
  if (common > 0 && common >= 0.5 * Math.min(a.telling.length, b.telling.length)) return affiliation.similarPrint;
  if (overlap(a.umbrellas, b.umbrellas) || overlap(a.others, b.others)) return affiliation.umbrella;
  return (gapOf(a.years, b.years) ?? Infinity) <= 1 ? affiliation.differentSoon : affiliation.differentLater;
}

function companyScore(a: readonly Companion[], b: readonly Companion[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let most = 0,
    sum = 0;
  eachShared(a, b, weight => {
    sum += weight;
    if (weight > most) most = weight;
  });
  return sum === 0 ? company.none : Math.min(company.most, most + company.further * (sum - most));
}

/** Companions by compatible names: the first name equal, or an initial on one side. */
export function eachShared(
  a: readonly Companion[],
  b: readonly Companion[],
  found: (weight: number, one: Companion, other: Companion) => void,
): void {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!];
    if (one.short < other.short) i++;
    else if (one.short > other.short) j++;
    else {
      i++;
      j++;
      if (one.full >= 0 && other.full >= 0) {
        if (one.full === other.full) found(Math.min(one.weight, other.weight), one, other);
      } else found(Math.min(one.shortWeight, other.shortWeight), one, other);
    }
  }
}

function topicScore(a: Prepared, b: Prepared): number {
  if (a.topics.length === 0 || b.topics.length === 0) return 0;
  const common = count(a.topics, b.topics);
  return common === 0 ? topics.none : Math.min(topics.most, topics.shared * common);
}

/** Years between the nearest two appearances; null where they are not known. */
function gapOf(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  let least = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const gap = a[i]! - b[j]!;
    least = Math.min(least, Math.abs(gap));
    if (gap < 0) i++;
    else j++;
  }
  return least;
}

/** Of two sorted lists. */
export function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else return true;
  return false;
}
export function count(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      common++;
      i++;
      j++;
    }
  return common;
}
/** The smallest number that both sorted lists hold; −1 without one. */
export function firstCommon(a: readonly number[], b: readonly number[]): number {
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else return a[i]!;
  return -1;
}
