import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { givenOf } from "../../src/identity/people/name-parts.js";
import { joined, parseName } from "../../src/identity/people/parsed-name.js";
import { Chance } from "../world/random.js";
import { writeTable } from "./write-table.js";

/**
 * Makes `resources/people/{family-names,given-names,name-classes}.tsv`: how common family and given names are among people of science, and which go together.
 *
 * `bench/node_modules/.bin/tsx bench/identity/name-frequencies.ts AUTHORS.csv.gz CENSUS`, where the first is a table of authors with the columns first and
 * last (that of the ACL Anthology of June 2021, 54,000 different names; metadata under Apache-2.0), and CENSUS the folder with `dist.all.last` and
 * `dist.{male,female}.first` of the US Census of 1990 (public domain; PyPI package `names` 0.3.0).
 *
 * Family and given name are not independent: Wei goes with Wang, not with Müller. They are in a class: P(f, g) = Σk P(k) P(f|k) P(g|k), a latent class
 * model fitted by EM (Hofmann, Probabilistic latent semantic analysis, UAI 1999). A class is roughly a region of languages; nobody names them.
 */
const classes = 12,
  rounds = 40,
  /** The part of science that the census stands for. */
  censusShare = 0.15,
  /** Names that fewer different people bear are left out of the table: it would double for names that are rare either way. */
  fewest = 2,
  /** Of each count: names seen once or twice are rarer than that (absolute discounting, Ney, Essen & Kneser 1994), and some were seen twice as two prints of one person. */
  discount = 0.75,
  mostCensusFamilies = 6_000,
  mostCensusGivens = 600;

const [authors, census] = process.argv.slice(2);
if (authors === undefined || census === undefined || !existsSync(authors) || !existsSync(census)) {
  process.stderr.write("Two arguments are needed: a table of authors (csv.gz with the columns first and last), and a folder with the census files\n");
  process.exit(1);
}

interface Bearer {
  readonly family: string;
  readonly given: string | null;
}
const rows = parse(gunzipSync(readFileSync(authors)), { columns: true }) as { first: string; last: string }[],
  names = [...new Set(rows.map(({ first, last }) => `${last}, ${first}`))].sort();
const people: Bearer[] = names.flatMap(name => {
  const [reading] = parseName(name).readings;
  return reading ? [{ family: joined(reading.family), given: givenOf(reading) }] : [];
});

/** The share of each class, and P(name | class) of each name. */
interface Model {
  readonly ofClass: Float64Array;
  readonly families: ReadonlyMap<string, Float64Array>;
  readonly givens: ReadonlyMap<string, Float64Array>;
}
type Pair = { readonly family: string; readonly given: string };

/** Pairs and triples of letters, with the ends of the word. */
const gramsOf = (word: string): string[] => {
  const ended = `^${word}$`;
  return [2, 3].flatMap(length => Array.from({ length: ended.length - length + 1 }, (_, at) => ended.slice(at, at + length)));
};

/**
 * Words alone are too sparse for EM to find regions from a random start (most names are borne once), so letters show the way first: classes are fitted on
 * pairs and triples of letters, and then twice on the words. On a fifth kept back, a pair of known names is 2.7 times as probable as with independence.
 */
function fitted(pairs: readonly Pair[], seed: number): Model {
  const chance = new Chance(seed),
    ids = new Map<string, number>(),
    idOf = (gram: string) => ids.get(gram) ?? (ids.set(gram, ids.size), ids.size - 1);
  const grams = (side: "family" | "given") => new Map(pairs.map(pair => [pair[side], gramsOf(pair[side]).map(gram => idOf(side[0]! + gram))]));
  const letters = { family: grams("family"), given: grams("given") };
  let weights = pairs.map(() => normal(Float64Array.from({ length: classes }, () => -Math.log(1 - chance.next()))));
  for (let round = 0; round < rounds; round++) {
    const ofClass = sharesOf(weights),
      counts = Array.from(ids, () => new Float64Array(classes).fill(0.1));
    pairs.forEach(({ family, given }, at) => {
      for (const id of [...letters.family.get(family)!, ...letters.given.get(given)!]) add(counts[id]!, weights[at]!);
    });
    const sums = new Float64Array(classes);
    for (const count of counts) add(sums, count);
    const logs = counts.map(count => count.map((value, k) => letterWeight * Math.log(value / sums[k]!))),
      logOf = (ofName: ReadonlyMap<string, readonly number[]>) =>
        new Map([...ofName].map(([name, own]) => [name, own.reduce<Float64Array>((sum, id) => add(sum, logs[id]!), new Float64Array(classes))]));
    const [ofFamily, ofGiven] = [logOf(letters.family), logOf(letters.given)];
    weights = pairs.map(({ family, given }) => {
      const [f, g] = [ofFamily.get(family)!, ofGiven.get(given)!],
        sums = ofClass.map((share, k) => Math.log(share) + f[k]! + g[k]!),
        most = Math.max(...sums);
      return normal(sums.map(sum => Math.exp(sum - most)));
    });
  }
  for (let round = 0; round < 2; round++) {
    const { ofClass, families, givens } = ofWeights(pairs, weights);
    weights = pairs.map(({ family, given }) => normal(ofClass.map((share, k) => share * families.get(family)![k]! * givens.get(given)![k]!)));
  }
  return ofWeights(pairs, weights);
}

/** Letters of one name are not independent of each other: their evidence counts a third. */
const letterWeight = 0.35,
  /** Each name has a little of each class, so that a pair nobody saw is rare and not impossible. */
  smoothing = 0.3;

function ofWeights(pairs: readonly Pair[], weights: readonly Float64Array[]): Model {
  const ofClass = sharesOf(weights),
    side = (name: "family" | "given") => {
      const counts = new Map<string, Float64Array>(),
        sums = new Float64Array(classes);
      pairs.forEach((pair, at) => {
        if (!counts.has(pair[name]))
          counts.set(
            pair[name],
            ofClass.map(share => smoothing * share),
          );
        add(counts.get(pair[name])!, weights[at]!);
      });
      for (const count of counts.values()) add(sums, count);
      return new Map([...counts].map(([word, count]) => [word, count.map((value, k) => value / sums[k]!)]));
    };
  return { ofClass, families: side("family"), givens: side("given") };
}
const add = (sum: Float64Array, more: Float64Array): Float64Array => {
  for (let k = 0; k < sum.length; k++) sum[k]! += more[k]!;
  return sum;
};
const normal = (parts: Float64Array): Float64Array => {
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map(part => part / sum);
};
const sharesOf = (weights: readonly Float64Array[]): Float64Array =>
  normal(weights.reduce((sum, weight) => add(sum, weight), new Float64Array(classes)));

const whole = people.filter((person): person is { family: string; given: string } => person.given !== null),
  { ofClass, families, givens } = fitted(whole, 1);

/** P(k | name) from P(name | k). */
const classesOf = (weights: Float64Array | undefined): Float64Array => {
  const parts = Float64Array.from(ofClass, (share, k) => share * (weights?.[k] ?? 1)),
    sum = parts.reduce((a, b) => a + b, 0);
  return parts.map(part => part / sum);
};
const counted = (list: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};
const censusOf = (...files: string[]) => {
  const shares = new Map<string, number>();
  for (const file of files)
    for (const line of readFileSync(join(census, file), "utf8").trim().split("\n")) {
      const [name, percent] = line.trim().split(/\s+/);
      shares.set(name!.toLowerCase(), (shares.get(name!.toLowerCase()) ?? 0) + Number(percent) / 100 / files.length);
    }
  return shares;
};
/** The classes of what the census alone knows: those of its hundred most frequent names. */
const american = (shares: ReadonlyMap<string, number>, known: ReadonlyMap<string, Float64Array>) => {
  const mean = new Float64Array(classes);
  for (const name of [...shares.keys()].slice(0, 100)) classesOf(known.get(name)).forEach((part, k) => (mean[k]! += part / 100));
  return mean;
};

function rowsOf(
  list: readonly string[],
  known: ReadonlyMap<string, Float64Array>,
  shares: ReadonlyMap<string, number>,
  mostOfCensus: number,
): (readonly [name: string, rarity: number, classes: string])[] {
  const counts = counted(list),
    usual = american(shares, known),
    written: [string, number, string][] = [];
  const write = (name: string, share: number, weights: Float64Array) => {
    const strong = [...weights]
      .map((weight, k) => ({ k, sixteenths: Math.round(weight * 15) }))
      .filter(({ sixteenths }) => sixteenths > 0)
      .sort((a, b) => b.sixteenths - a.sixteenths || a.k - b.k)
      .slice(0, 4);
    written.push([
      name,
      Math.round(-10 * Math.log(share)),
      strong.map(({ k, sixteenths }) => String.fromCharCode(97 + k) + sixteenths.toString(16)).join(""),
    ]);
  };
  for (const [name, count] of counts)
    if (count >= fewest)
      write(name, (1 - censusShare) * ((count - discount) / list.length) + censusShare * (shares.get(name) ?? 0), classesOf(known.get(name)));
  let left = mostOfCensus;
  for (const [name, share] of shares)
    if ((counts.get(name) ?? 0) < fewest && left-- > 0) {
      const seen = counts.get(name) ?? 0;
      write(
        name,
        (1 - censusShare) * ((seen * (1 - discount)) / list.length) + censusShare * share,
        known.has(name) ? classesOf(known.get(name)) : usual,
      );
    }
  return written.sort(([one], [other]) => (one < other ? -1 : 1));
}
const familyRows = rowsOf(
    people.map(({ family }) => family),
    families,
    censusOf("dist.all.last"),
    mostCensusFamilies,
  ),
  givenRows = rowsOf(
    whole.map(({ given }) => given),
    givens,
    censusOf("dist.male.first", "dist.female.first"),
    mostCensusGivens,
  );

const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];
/** How given names begin, by class. */
const initials = Array.from({ length: classes }, () => new Float64Array(26).fill(0.5));
for (const { family, given } of whole) {
  const parts = Float64Array.from(ofClass, (share, k) => share * families.get(family)![k]! * givens.get(given)![k]!),
    sum = parts.reduce((a, b) => a + b, 0);
  parts.forEach((part, k) => (initials[k]![given.charCodeAt(0) - 97]! += part / sum));
}
const percent = (value: number) => (100 * value).toFixed(2),
  initialRows = initials.map(letters => {
    const sum = letters.reduce((a, b) => a + b, 0);
    return [...letters].map(count => percent(count / sum));
  });

const provenance = [
  "Source: names of the ACL Anthology of June 2021 (metadata under Apache-2.0), 54,000 different ones; US Census of 1990, dist.all.last and dist.{male,female}.first",
  "(public domain; PyPI package names 0.3.0).",
  "Licence: Apache-2.0, as the project and the metadata of the ACL Anthology.",
  "Update: bench/identity/name-frequencies.ts writes it, which says how. Not to be changed by hand.",
];
const describeNames = (kind: string) =>
  `${kind} names of people in science: -10 ln of the share of people who bear the name, and the classes of its bearers (name-classes.tsv) with weights in fifteenths: "c9a6".`;
writeTable(
  "people/name-classes",
  ["Classes of names that go together: the share of people in each, and how their given names begin. All in percent.", ...provenance],
  ["class", "share", ...alphabet],
  initialRows.map((row, k) => [alphabet[k]!, percent(ofClass[k]!), ...row]),
);
writeTable("people/family-names", [describeNames("Family"), ...provenance], ["name", "rarity", "classes"], familyRows);
writeTable("people/given-names", [describeNames("Given"), ...provenance], ["name", "rarity", "classes"], givenRows);
process.stderr.write(`${people.length} people, ${familyRows.length} family names, ${givenRows.length} given names\n`);
