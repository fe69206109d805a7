import type { Reading } from "./reading.js";
import type { Entry, Register } from "./register.js";
import { standingOf, type Standing } from "./standing.js";

/** An institution that may be meant, with the name that stands there best. */
export interface Found {
  /** Its place in the register's entries. */
  readonly owner: number;
  readonly entry: Entry;
  readonly standing: Standing;
  /** Its acronym stands there besides. */
  readonly hasAcronymToo: boolean;
}

/** Institutions that are looked at closely. */
const mostFound = 24;

/** The institutions of whose names a large share stands in the text, each by its best name; the likeliest first. */
export function foundIn(reading: Reading, register: Register): Found[] {
  const best = new Map<number, Standing>(),
    acronyms = new Map<number, Standing>();
  const weight = (word: number) => register.vocabulary.weight(word);
  for (const name of register.namesAmong(reading.positions.keys())) {
    const standing = standingOf(name, reading, weight);
    if (standing === undefined) continue;
    const kept = name.isAcronym ? acronyms : best,
      before = kept.get(name.owner);
    if (before === undefined || isBetter(standing, before)) kept.set(name.owner, standing);
  }
  const owners = new Set([...best.keys(), ...acronyms.keys()]);
  return [...owners]
    .map(owner => {
      const acronym = acronyms.get(owner),
        name = best.get(owner),
        standing = name !== undefined && (acronym === undefined || isBetter(name, acronym)) ? name : acronym!;
      return { owner, entry: register.entries[owner]!, standing, hasAcronymToo: acronym !== undefined && standing !== acronym };
    })
    .sort((one, other) => quality(other.standing) - quality(one.standing) || one.owner - other.owner)
    .slice(0, mostFound);
}

/** What the name tells as far as it stands there; a whole name beats all parts of others. */
function quality({ name, share, gaps, crossings, slips, isVerbatim }: Standing): number {
  const told = (isVerbatim ? 1 : 0) + Math.min(name.weight, 25) * share - 1.5 * gaps - 2 * crossings - 2 * slips;
  return share === 1 ? told + (name.isShortened ? 6 : 10) : told - 12 * (1 - share);
}

function isBetter(one: Standing, other: Standing): boolean {
  const difference = quality(one) - quality(other);
  if (difference !== 0) return difference > 0;
  const label = rank(one) - rank(other);
  return label === 0 ? one.called.name < other.called.name : label < 0;
}

const ranks = { DISPLAY: 0, LABEL: 1, ALIAS: 2, ACRONYM: 3 } as const;
const rank = ({ name }: Standing) => Math.min(...name.kinds.map(kind => ranks[kind]));
