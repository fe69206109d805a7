import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { compareNames } from "../../src/identity/people/compare-names.js";
import { nameKeys } from "../../src/identity/people/name-keys.js";
import { parseName } from "../../src/identity/people/parsed-name.js";
import { resolvePeople } from "../../src/identity/people/resolve-people.js";
import { shared } from "../../test/support/shared.js";
import { table } from "../report.js";
import { authorships, csv, evidenceOf } from "./people-acl.js";
import { homonyms } from "./people-homonyms.js";
import { clustersFrom, measured } from "./people-measures.js";
import { programmes } from "./people-programmes.js";

/**
 * How well the resolver knows who is who: `bench/node_modules/.bin/tsx bench/identity/people.ts DATA`, where DATA holds acl/{events,talks,authors}.csv.gz and
 * acl/name-pairs-train.csv (the ACL Anthology of June 2021), ror/ror-data-schema-v2.json.gz and ror/affiliations-train.csv. DATA is the folder shared/data beside the project or above it,
 * unless it is named; without it only the programmes in data/ are measured. Answers are never part of the evidence.
 */
const folder = process.argv[2] === undefined ? (shared("data") ?? "") : resolve(process.argv[2]),
  nothingDecided = { same: [], different: [] },
  rows: string[][] = [],
  percent = (part: number, whole = 1) => `${((100 * part) / (whole || 1)).toFixed(2)} %`;

/** Two halves by a hash of the key: weights that were fitted on the one are reported on the other. */
const halfOf = (key: string) => ([...key].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) | 0, 7) >>> 4) & 1;

ofProgrammes();
if (folder !== "" && existsSync(join(folder, "acl"))) {
  ofNames();
  ofAnthology();
  for (const seed of [1, 2]) ofHomonyms(seed);
} else process.stderr.write("Only data/ is measured: there is no folder with acl/ and ror/\n");
process.stdout.write(`${table(["Set", "Measure", "Found"], rows)}\n`);

function ofProgrammes(): void {
  const { people, same } = programmes(),
    resolution = resolvePeople(people, nothingDecided),
    clusters = clustersFrom(
      people.map(({ unit }) => unit),
      resolution,
    ),
    joined = (pairs: typeof same) => pairs.filter(([one, other]) => clusters.get(one) === clusters.get(other)).length,
    across = same.filter(([one, other]) => one.split(" ")[0] !== other.split(" ")[0]),
    known = clustersFrom(
      people.map(({ unit }) => unit),
      { same: same.map(([one, other]) => ({ one, other, score: 0, because: [] })) },
    );
  rows.push(["Five programmes", "identities across documents", `${joined(across)} of ${across.length}`]);
  rows.push(["", "all identities", `${joined(same)} of ${same.length}`]);
  rows.push(["", "joined wrongly", `${resolution.same.filter(({ one, other }) => known.get(one) !== known.get(other)).length}`]);
}

/** Names alone: found is a pair that shares a key and that the comparison of names does not refuse. */
function ofNames(): void {
  for (const same of ["1", "0"]) {
    const pairs = csv<{ name_a: string; name_b: string; same: string }>(join(folder, "acl/name-pairs-train.csv")).filter(pair => pair.same === same),
      found = pairs.filter(({ name_a, name_b }) => {
        const keys = new Set(nameKeys(name_a));
        return nameKeys(name_b).some(key => keys.has(key)) && compareNames(parseName(name_a), parseName(name_b)).score !== null;
      });
    rows.push([
      "Pairs of names",
      same === "1" ? "one person: compatible" : "two people: compatible",
      `${percent(found.length, pairs.length)} of ${pairs.length}`,
    ]);
  }
}

function ofAnthology(): void {
  const all = authorships(join(folder, "acl")),
    people = all.map(authorship => evidenceOf(authorship)),
    before = process.cpuUsage().user,
    resolution = resolvePeople(people, nothingDecided),
    seconds = (process.cpuUsage().user - before) / 1e6,
    clusters = clustersFrom(
      all.map(({ unit }) => unit),
      resolution,
    );
  rows.push([
    "ACL Anthology",
    `${all.length.toLocaleString("en")} authorships`,
    `${seconds.toFixed(1)} s, ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
  ]);
  rows.push(["", "people, reviews", `${new Set(clusters.values()).size.toLocaleString("en")}, ${resolution.review.length.toLocaleString("en")}`]);
  const truth = new Map(all.filter(({ id }) => id !== "").map(({ unit, id }) => [unit, id]));
  for (const half of [0, 1]) {
    const { bCubedPrecision, bCubedRecall, bCubedF1 } = measured(clusters, new Map([...truth].filter(([, id]) => halfOf(id) === half)));
    rows.push([
      "",
      `hand-given ids, half ${half + 1}: B³ P, R, F1`,
      [bCubedPrecision, bCubedRecall, bCubedF1].map(value => percent(value)).join(", "),
    ]);
  }
  const whole = measured(clusters, truth),
    equal = measured(new Map(all.map(({ unit, name }) => [unit, name])), truth);
  rows.push(["", "hand-given ids: B³ F1; equal names have", `${percent(whole.bCubedF1)}; ${percent(equal.bCubedF1)}`]);
  const known = new Set(truth.values()),
    /** An id that others begin with (yang-liu, yang-liu-ict) is the editors' word for "one of several": it names nobody. */
    severalPeople = new Set([...known].filter(id => [...known].some(other => other.startsWith(`${id}-`))));
  rows.push(["", "two hand-given ids under compatible names, joined", differentJoined(all, clusters)]);
  rows.push([
    "",
    "… without ids that stand for several people",
    differentJoined(
      all.filter(({ id }) => !severalPeople.has(id)),
      clusters,
    ),
  ]);
  rows.push([
    "",
    "hand-given ids: B³ F1 without those",
    percent(measured(clusters, new Map([...truth].filter(([, id]) => !severalPeople.has(id)))).bCubedF1),
  ]);
  // Whether some appearance under the one name is joined to one under the other.
  const byName = new Map<string, Set<string>>();
  for (const { unit, name } of all) byName.set(name, (byName.get(name) ?? new Set()).add(clusters.get(unit)!));
  for (const same of ["1", "0"]) {
    const pairs = csv<{ name_a: string; name_b: string; same: string }>(join(folder, "acl/name-pairs-train.csv")).filter(
        pair => pair.same === same && byName.has(pair.name_a) && byName.has(pair.name_b),
      ),
      found = pairs.filter(({ name_a, name_b }) => [...byName.get(name_a)!].some(cluster => byName.get(name_b)!.has(cluster)));
    rows.push([
      "",
      `pairs of names, ${same === "1" ? "one person" : "two people"}: joined`,
      `${percent(found.length, pairs.length)} of ${pairs.length}`,
    ]);
  }
}

/** Pairs of appearances of people with different hand-given ids, and of co-authors of one paper, whose names share a key and are compatible. */
function differentJoined(all: ReturnType<typeof authorships>, clusters: ReadonlyMap<string, string>): string {
  let [pairs, joined] = [0, 0];
  const compatible = new Map<string, boolean>();
  const look = (one: (typeof all)[number], other: (typeof all)[number]) => {
    const names = `${one.name}\n${other.name}`;
    if (!compatible.has(names)) {
      const keys = new Set(nameKeys(one.name));
      compatible.set(
        names,
        nameKeys(other.name).some(key => keys.has(key)) && compareNames(parseName(one.name), parseName(other.name)).score !== null,
      );
    }
    if (!compatible.get(names)) return;
    pairs++;
    if (clusters.get(one.unit) === clusters.get(other.unit)) joined++;
  };
  const identified = all.filter(({ id }) => id !== ""),
    talks = new Map<string, (typeof all)[number][]>();
  for (const authorship of all) talks.set(authorship.talk, [...(talks.get(authorship.talk) ?? []), authorship]);
  identified.forEach((one, at) => identified.slice(at + 1).forEach(other => one.id !== other.id && look(one, other)));
  for (const authors of talks.values()) authors.forEach((one, at) => authors.slice(at + 1).forEach(other => look(one, other)));
  return `${percent(joined, pairs)} of ${pairs.toLocaleString("en")}`;
}

function ofHomonyms(seed: number): void {
  const { people, truth, names } = homonyms(authorships(join(folder, "acl")), join(folder, "ror"), seed),
    resolution = resolvePeople(people, nothingDecided),
    clusters = clustersFrom([...truth.keys()], resolution),
    peopleOf = new Map<string, Set<string>>();
  for (const [unit, name] of names) peopleOf.set(name, (peopleOf.get(name) ?? new Set()).add(truth.get(unit)!));
  const several = [...peopleOf.values()].filter(people => people.size > 1).length;
  rows.push([`Homonyms, seed ${seed}`, `${truth.size.toLocaleString("en")} authorships; names of several people`, percent(several, peopleOf.size)]);
  const line = (what: string, found: ReadonlyMap<string, string>, of: ReadonlyMap<string, string>) => {
    const { pairPrecision, pairRecall, bCubedF1 } = measured(found, of);
    rows.push(["", `${what}: pair P, R; B³ F1`, [pairPrecision, pairRecall, bCubedF1].map(value => percent(value)).join(", ")]);
  };
  line("equal names", names, truth);
  line("resolved", clusters, truth);
  for (const half of [0, 1])
    line(`resolved, half ${half + 1}`, clusters, new Map([...truth].filter(([unit]) => halfOf(names.get(unit)!.split(" ").at(-1)!) === half)));
  rows.push(["", "reviews", `${resolution.review.length}`]);
}
