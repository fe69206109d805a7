import { join } from "node:path";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { PersonEvidence } from "../../src/identity/people/evidence.js";
import { familyShares, givenShare, peopleInScience } from "../../src/identity/people/name-frequencies.js";
import { givenOf } from "../../src/identity/people/name-parts.js";
import { joined, parseName } from "../../src/identity/people/parsed-name.js";
import { thresholds } from "../../src/identity/people/weights.js";
import { isSyllable, syllablesOf } from "../../src/identity/people/syllables.js";
import { compareNames } from "../../src/identity/people/compare-names.js";
import { nameKeys } from "../../src/identity/people/name-keys.js";
import { Chance } from "../world/random.js";
import { csv, evidenceOf, type Authorship } from "./people-acl.js";

/**
 * Authorships of which somebody knows who is who: those of the ACL whose names are so rare that they name one person, some of them printed under the most
 * common name with the same family name and first letter (Weiguo Wang and Wenbin Wang as Wei Wang), so that one name in twenty belongs to several people.
 * Their co-authors, titles, events and years stay what they are.
 *
 * Affiliations come from prints for an institution that real papers have (affiliations-train.csv). A person has an institution, of East Asia
 * for most names from there, the large ones more often than the small; leaves it with 12 % a year; prints it one way or another, sometimes two, sometimes none.
 * That is no easier than reality as far as we know how to make it: namesakes meet in one institution, and people come back under other colleagues.
 */
export interface Homonyms {
  readonly people: readonly PersonEvidence[];
  /** Unit → who it is. */
  readonly truth: ReadonlyMap<string, string>;
  /** Unit → the name as printed: what joining equal names would say. */
  readonly names: ReadonlyMap<string, string>;
}

/** Names that more people in science bear are left out: who is who among them nobody knows. */
const rareFor = 60,
  /** Authorships, as in the set that the aims are stated for. */
  wanted = 65_000,
  /** A name that so few bear has no namesakes in one set. */
  leastBearers = 8,
  /** Namesakes in the set for each who bears the name in science: so that one name in twenty has some, and joining equal names has the figures above. */
  met = 0.08,
  leaves = 0.12,
  printsAnew = 0.4,
  printsTwo = 0.1,
  printsNone = 0.05;

const eastAsian = new Set(["CN", "TW", "HK", "KR", "JP", "SG", "VN"]);

export function homonyms(all: readonly Authorship[], rorFolder: string, seed: number): Homonyms {
  const chance = new Chance(seed),
    bearers = new Map<string, number>(),
    heads = new Map<string, string>();
  for (const { name } of all) {
    if (bearers.has(name)) continue;
    const [reading] = parseName(name).readings,
      given = reading ? givenOf(reading) : null;
    if (!reading || given === null) {
      bearers.set(name, Infinity);
      continue;
    }
    const shares = familyShares(reading.family.map(({ text }) => text));
    bearers.set(name, peopleInScience * shares.share * givenShare(shares, given));
    heads.set(name, `${joined(reading.family)} ${given[0]}`);
  }
  // Under which name each person is printed.
  const groups = new Map<string, string[]>();
  for (const [name, head] of heads) groups.set(head, [...(groups.get(head) ?? []), name]);
  const printed = new Map<string, string>();
  const shuffled = [...groups.values()].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)).map(names => ({ names, at: chance.next() }));
  for (const { names } of shuffled.sort((a, b) => a.at - b.at)) {
    const people = names.filter(name => bearers.get(name)! < rareFor).sort();
    for (const common of [...names].sort((a, b) => bearers.get(b)! - bearers.get(a)! || (a < b ? -1 : 1))) {
      if (common.split(/[ -]/).length > 2) continue; // a middle name makes any name rare
      const expected = bearers.get(common)! * met;
      if (people.length < 2 || bearers.get(common)! < leastBearers) break;
      if (!Number.isFinite(expected) || chance.next() > 1 - Math.exp(-expected)) continue;
      for (let left = 2 + poisson(expected, chance); left > 0 && people.length > 0; left--)
        printed.set(people.splice(Math.floor(chance.next() * people.length), 1)[0]!, common);
    }
  }
  // Whole events, until there are enough authorships.
  const events = [...new Set(all.map(({ event }) => event))].sort().map(event => ({ event, at: chance.next() })),
    chosen = new Set<string>(),
    doubtful = variants(all),
    usable = all.filter(({ name }) => bearers.get(name)! < rareFor && !doubtful.has(name)),
    sizes = new Map<string, number>();
  for (const { event } of usable) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let total = 0;
  for (const { event } of events.sort((a, b) => a.at - b.at))
    if (total < wanted) {
      chosen.add(event);
      total += sizes.get(event) ?? 0;
    }
  const institutions = readInstitutions(rorFolder),
    career = new Careers(institutions, chance),
    kept = usable.filter(({ event }) => chosen.has(event)).sort((a, b) => a.year - b.year || (a.unit < b.unit ? -1 : 1));
  const nameOf = (name: string) => printed.get(name) ?? name;
  return {
    people: kept.map(authorship => {
      const renamed = { ...authorship, name: nameOf(authorship.name), company: authorship.company.map(nameOf) };
      return evidenceOf(renamed, career.printsOf(authorship.name, authorship.year));
    }),
    truth: new Map(kept.map(({ unit, name }) => [unit, name])),
    names: new Map(kept.map(({ unit, name }) => [unit, nameOf(name)])),
  };
}

/** Names that may be one person's, for their own sake or for a common co-author: who is who among them nobody knows either. */
function variants(all: readonly Authorship[]): ReadonlySet<string> {
  const company = new Map<string, Set<string>>(),
    blocks = new Map<string, string[]>(),
    found = new Set<string>();
  for (const authorship of all) {
    const known = company.get(authorship.name) ?? new Set<string>();
    for (const name of authorship.company) known.add(name);
    company.set(authorship.name, known);
  }
  for (const name of company.keys()) for (const key of nameKeys(name)) blocks.set(key, [...(blocks.get(key) ?? []), name]);
  for (const block of blocks.values())
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1))
        if (
          !(found.has(one) && found.has(other)) &&
          mayBeOne(
            one,
            other,
            [...company.get(one)!].some(name => company.get(other)!.has(name)),
          )
        )
          found.add(one).add(other);
  return found;
}

function mayBeOne(one: string, other: string, colleague: boolean): boolean {
  const { score } = compareNames(parseName(one), parseName(other));
  return score !== null && (colleague || score > thresholds.review);
}
function poisson(mean: number, chance: Chance): number {
  const left = Math.exp(-Math.min(mean, 50));
  let count = 0;
  for (let product = chance.next(); product > left; product *= chance.next()) count++;
  return count;
}

interface Institution {
  readonly asian: boolean;
  readonly prints: readonly string[];
}
function readInstitutions(folder: string): Institution[] {
  const registry = JSON.parse(gunzipSync(readFileSync(join(folder, "ror-data-schema-v2.json.gz"))).toString()) as {
      id: string;
      locations: { geonames_details: { country_code: string } }[];
    }[],
    countries = new Map(registry.map(({ id, locations }) => [id, locations[0]?.geonames_details.country_code ?? ""])),
    prints = new Map<string, string[]>();
  for (const { affiliation, ror_id } of csv<{ affiliation: string; ror_id: string }>(join(folder, "affiliations-train.csv")))
    if (ror_id !== "") prints.set(ror_id, [...(prints.get(ror_id) ?? []), affiliation]);
  return [...prints]
    .map(([id, list]) => ({ asian: eastAsian.has(countries.get(id) ?? ""), prints: list }))
    .sort((a, b) => b.prints.length - a.prints.length);
}

/** Where each person is, year by year. */
class Careers {
  readonly #now = new Map<string, { institution: Institution; year: number; print: string }>();
  constructor(
    readonly institutions: readonly Institution[],
    readonly chance: Chance,
  ) {}

  printsOf(person: string, year: number): string[] {
    const { chance } = this,
      before = this.#now.get(person),
      stays = before !== undefined && chance.next() < (1 - leaves) ** Math.max(0, year - before.year),
      institution = stays ? before.institution : this.#drawn(person),
      print = stays && chance.next() > printsAnew ? before.print : chance.of(institution.prints);
    this.#now.set(person, { institution, year, print });
    if (chance.happens(printsNone)) return [];
    return chance.happens(printsTwo) ? [print, chance.of(this.#drawn(person).prints)] : [print];
  }

  #drawn(person: string): Institution {
    const [reading] = parseName(person).readings,
      asian =
        reading !== undefined &&
        isSyllable(joined(reading.family)) &&
        (syllablesOf(givenOf(reading) ?? "") !== null || isSyllable(givenOf(reading) ?? "")),
      there = asian && this.chance.next() < 0.65,
      pool = there ? this.#asian : this.institutions;
    // As many prints as the registry of affiliations has of it: large ones more often.
    return pool[Math.min(pool.length - 1, Math.floor(pool.length * this.chance.next() ** 2.2))]!;
  }
  get #asian() {
    return (this.#cached ??= this.institutions.filter(({ asian }) => asian));
  }
  #cached: Institution[] | undefined;
}
