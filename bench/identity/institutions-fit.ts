import { evidenceOf, evidenceOfNone, seenIn } from "../../src/identity/institutions/evidence.js";
import { Reading } from "../../src/identity/institutions/reading.js";
import { Register } from "../../src/identity/institutions/register.js";
import { foundIn } from "../../src/identity/institutions/search.js";
import { isThere, labelled, register, type Labelled } from "./institutions-data.js";
import { heading, line, measured, type Answer } from "./institutions-measures.js";
import { writeTable } from "./write-table.js";

/**
 * Learns `resources/institutions/evidence-weights.tsv` from the labelled affiliations: the weights for which the labels are likeliest (a conditional logit, with a ridge so that none grows
 * large), by gradients (Adam). What it prints is cross-validated: each row is answered with weights that were learned without its fold.
 * `bench/node_modules/.bin/tsx bench/identity/institutions-fit.ts [--write]`
 */
const folds = 5;
const ridge = 1;
const rounds = 200;

/**
 * What is not learned: few of the labelled affiliations print a place, so what they teach of places is little, and Newcastle in Australia would be taken
 * for Newcastle upon Tyne. A country that is printed is believed, against a name that is better known elsewhere.
 */
const believed: Readonly<Record<string, number>> = { city: 1, country: 1, otherCity: -1.4, otherCountry: -3.5, acronymPlaced: 0.5 };

/** A row as numbers: of each candidate, and of nobody at the end, which evidence there is and how much. */
interface Example {
  readonly row: Labelled;
  readonly ids: readonly string[];
  readonly columns: readonly Int32Array[];
  readonly values: readonly Float64Array[];
  /** The candidate that is labelled; nobody where the label is none of them. */
  readonly target: number;
  readonly fold: number;
}

const names: string[] = [];
const columnOf = new Map<string, number>();

function examples(): Example[] {
  const { institutions } = register(),
    known = new Register(institutions);
  return labelled().map(row => {
    const reading = new Reading(row.affiliation, known),
      seen = seenIn(foundIn(reading, known), reading, known),
      ids = seen.map(({ entry }) => entry.institution.id),
      columns: Int32Array[] = [],
      values: Float64Array[] = [];
    for (const evidence of [...evidenceOf(seen, reading), evidenceOfNone(reading)]) {
      const there = Object.entries(evidence).filter(([, value]) => Number(value) !== 0);
      columns.push(Int32Array.from(there, ([name]) => column(name)));
      values.push(Float64Array.from(there, ([, value]) => Number(value)));
    }
    const target = ids.indexOf(row.ror_id);
    return { row, ids, columns, values, target: target < 0 ? ids.length : target, fold: foldOf(row.affiliation) };
  });
}

function column(name: string): number {
  const known = columnOf.get(name);
  if (known !== undefined) return known;
  columnOf.set(name, names.length);
  return names.push(name) - 1;
}

/** By the text, so that the same affiliation is never learned from and asked. */
function foldOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + sign.codePointAt(0)!) % 1_000_003;
  return hash % folds;
}

function learned(from: readonly Example[]): Float64Array {
  const size = names.length,
    weights = new Float64Array(size),
    mean = new Float64Array(size),
    spread = new Float64Array(size);
  for (const [name, weight] of Object.entries(believed)) weights[column(name)] = weight;
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size);
    for (const example of from) {
      const likely = likelihoodsOf(example, weights);
      for (const [at, likelihood] of likely.entries()) {
        const off = likelihood - (at === example.target ? 1 : 0);
        if (Math.abs(off) < 1e-7) continue;
        const columns = example.columns[at]!,
          values = example.values[at]!;
        for (let index = 0; index < columns.length; index++) slope[columns[index]!]! += off * values[index]!;
      }
    }
    const step = 0.2 * (1 - round / rounds) + 0.002;
    for (let at = 0; at < size; at++) {
      if (names[at]! in believed) continue;
      const downhill = (slope[at]! + ridge * weights[at]!) / from.length;
      mean[at] = 0.9 * mean[at]! + 0.1 * downhill;
      spread[at] = 0.99 * spread[at]! + 0.01 * downhill ** 2;
      weights[at]! -= (step * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[at]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}

function likelihoodsOf({ columns, values }: Example, weights: Float64Array): number[] {
  const sums = columns.map((numbers, at) => {
      let sum = 0;
      for (let index = 0; index < numbers.length; index++) sum += weights[numbers[index]!]! * values[at]![index]!;
      return sum;
    }),
    highest = Math.max(...sums),
    powers = sums.map(sum => Math.exp(sum - highest)),
    all = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / all);
}

function answer(example: Example, weights: Float64Array): Answer {
  const likely = likelihoodsOf(example, weights).slice(0, -1),
    score = Math.max(0, ...likely),
    id = example.ids[likely.indexOf(score)];
  return { row: example.row, id, score };
}

async function main(): Promise<void> {
  if (!isThere) return;
  const all = examples(),
    answers: Answer[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = learned(all.filter(example => example.fold !== fold));
    for (const example of all) if (example.fold === fold) answers.push(answer(example, weights));
    process.stderr.write(`Fold ${fold + 1} of ${folds}\n`);
  }
  process.stdout.write(
    `Cross-validated over ${folds} folds of ${all.length} rows; "silence" is the share of rows without a label left without one.\n${heading}\n`,
  );
  for (const least of [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) process.stdout.write(`${line(least, measured(answers, least))}\n`);
  if (!process.argv.includes("--write")) return;
  const weights = learned(all);
  writeTable(
    "institutions/evidence-weights",
    [
      "How much each piece of evidence (src/identity/institutions/evidence.ts) counts.",
      `Source: learned from ${all.length} affiliations of ror-community/affiliation-matching-experimental (MIT) that people gave a ROR; none of these is in here.`,
      "Licence: Apache-2.0, as the project.",
      "Update: bench/identity/institutions-fit.ts --write, which says how. Not to be changed by hand.",
    ],
    ["evidence", "weight"],
    [...names].sort().map(name => [name, weights[columnOf.get(name)!]!.toFixed(3)]),
  );
}

await main();
