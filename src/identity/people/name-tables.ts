import { matchPattern, matchWord, type CellRule } from "../../model/parse-table.js";
import { readTable } from "../../model/resource.js";

export interface NameShares {
  /** The share of people with the name. */
  readonly share: number;
  /** P(class | name), a sum of one. */
  readonly classes: Float64Array;
}

export interface NameClasses {
  /** The share of people in each class. */
  readonly shares: Float64Array;
  /** Of each class, the shares of the first letters of its given names, a to z. */
  readonly letterShares: readonly Float64Array[];
}

const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];

/** The classes of names that go together. They are named a, b, c, … in the order of the table. */
export function readNameClasses(): NameClasses {
  const percentage = matchPattern(/^\d{1,2}\.\d\d$/, "must be a percentage with two decimals"),
    letters = Object.fromEntries(alphabet.map(letter => [letter, percentage])),
    rows = readTable<string>("people/name-classes", { class: matchNextLetter(), share: percentage, ...letters });
  return {
    shares: Float64Array.from(rows, row => Number(row["share"]) / 100),
    letterShares: rows.map(row => Float64Array.from(alphabet, letter => Number(row[letter]) / 100)),
  };
}

function matchNextLetter(): CellRule {
  let row = 0;
  return cell => {
    const letter = alphabet[row++];
    if (cell === letter) return undefined;
    return letter === undefined ? "must not follow the class z" : `must be ${letter}, as the classes are named in their order`;
  };
}

/** The part of P(class | name) that all classes share, by their sizes: no name is certain to be of one. */
const smoothing = 0.02;

/** How common the names of a table are, and P(class | name) of each. */
export function readNameShares(table: "people/family-names" | "people/given-names", classShares: Float64Array): ReadonlyMap<string, NameShares> {
  const last = alphabet[classShares.length - 1]!,
    rows = readTable(table, {
      name: matchWord,
      rarity: matchPattern(/^\d{1,3}$/, "must be a whole number of one to three digits"),
      classes: matchPattern(
        new RegExp(`^(?:[a-${last}][1-9a-f])+$`),
        `must be letters of classes, a to ${last}, each with a weight of 1 to f behind it`,
      ),
    });
  return new Map(
    rows.map(({ name, rarity, classes }) => [name, { share: Math.exp(-Number(rarity) / 10), classes: parseWeights(classes, classShares) }]),
  );
}

function parseWeights(weights: string, classShares: Float64Array): Float64Array {
  const classes = classShares.map(share => smoothing * share);
  let sum = 0;
  for (let at = 0; at < weights.length; at += 2) sum += parseInt(weights[at + 1]!, 16);
  for (let at = 0; at < weights.length; at += 2) classes[weights.charCodeAt(at) - 97]! += ((1 - smoothing) * parseInt(weights[at + 1]!, 16)) / sum;
  return classes;
}
