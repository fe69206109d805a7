import { compareUnitNames, firstCommon, scoreOf } from "./compare-people.js";
import { keysOf } from "./name-keys.js";
import { Pairs } from "./pairs.js";
import { Numbers, type Prepared } from "./prepared.js";
import { thresholds } from "./weights.js";

/** Units that print the same names: names are compared once for all of them. */
interface Form {
  readonly units: number[];
  readonly first: Prepared;
  readonly keys: readonly number[];
  /** Whether one of the units is to be compared. */
  asked: boolean;
  /** Affiliations and company → the units that have them; made when first needed. */
  byToken?: Map<number, number[]>;
}

/** Pairs of two forms' units up to which an index costs more than it saves. */
const fewPairs = 64,
  /**
   * Pairs of two forms' units that are all looked at. Beyond (seven hundred units under one name) a unit is compared with those of its affiliations and company
   * and with the next ones in order alone: time stays near-linear, whatever a source holds.
   */
  mostPairs = 500_000,
  nextOnes = 20,
  /** Printed names under one key that are each compared with each; beyond, each with so many next ones in the alphabet of units. The 54,462 names of 61,686 talks have 211 at most. */
  mostForms = 1_000;

/**
 * All pairs whose score reaches the threshold of review. Only names that share a key are compared; under a common name, only units that share an
 * affiliation or company: five hundred Wei Wangs are not compared each with each. Where only some are asked for, pairs of two others may be left out.
 */
export function nearPairs(units: readonly Prepared[], asked: (at: number) => boolean = () => true): Pairs {
  const found = new Pairs(),
    forms = formsOf(units, asked);
  for (const [key, block] of blocksOf(forms).entries())
    for (let i = 0; i < block.length; i++)
      for (let j = i; j < Math.min(block.length, i + mostForms); j++) {
        const [one, other] = [forms[block[i]!]!, forms[block[j]!]!];
        // Forms may share several keys: they are compared under the first one.
        if (!one.asked && !other.asked) continue;
        if (i === j ? one.units.length < 2 || one.keys[0] !== key : firstCommon(one.keys, other.keys) !== key) continue;
        const { score } = compareUnitNames(one.first, other.first);
        if (score !== null && score >= thresholds.hopeless) compareForms(units, one, other, score, found);
      }
  return found;
}

function compareForms(units: readonly Prepared[], one: Form, other: Form, nameScore: number, found: Pairs): void {
  const look = (a: number, b: number) => {
    const score = scoreOf(units[a]!, units[b]!, nameScore);
    if (score >= thresholds.review) found.push(a, b, score);
  };
  const pairs = one.units.length * other.units.length,
    common = nameScore < thresholds.nameAlone;
  if (pairs <= fewPairs || (!common && pairs <= mostPairs)) {
    for (const [at, a] of one.units.entries()) for (let i = one === other ? at + 1 : 0; i < other.units.length; i++) look(a, other.units[i]!);
    return;
  }
  const [few, many] = one.units.length <= other.units.length ? [one, other] : [other, one],
    index = tokensOf(many, units),
    longest = Math.max(nextOnes, mostPairs / few.units.length);
  few.units.forEach((a, at) => {
    const met = new Set<number>(),
      meet = (list: readonly number[], from: number) => {
        for (let i = from; i < list.length && i < from + longest; i++) if (one !== other || list[i]! > a) met.add(list[i]!);
      };
    for (const token of strongTokens(units[a]!)) {
      const list = index.get(token) ?? [];
      meet(list, list.length > longest ? placeOf(list, a) : 0);
    }
    if (!common) meet(many.units.slice(at, at + nextOnes), 0);
    for (const b of met) look(a, b);
  });
}

/** Where a number stands, or would stand, in a sorted list. */
function placeOf(list: readonly number[], number: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function formsOf(units: readonly Prepared[], asked: (at: number) => boolean): Form[] {
  const forms = new Map<string, Form>(),
    keys = new Numbers();
  units.forEach((unit, at) => {
    const names = unit.names.map(({ printed }) => printed).join("\n"),
      form = forms.get(names);
    if (form) {
      form.units.push(at);
      form.asked ||= asked(at);
    } else
      forms.set(names, {
        units: [at],
        first: unit,
        asked: asked(at),
        keys: [...new Set(unit.names.flatMap(keysOf).map(key => keys.of("key", key)))].sort((a, b) => a - b),
      });
  });
  return [...forms.values()];
}

function blocksOf(forms: readonly Form[]): number[][] {
  const blocks: number[][] = [];
  forms.forEach(({ keys }, at) => keys.forEach(key => (blocks[key] ??= []).push(at)));
  return blocks;
}

function tokensOf(form: Form, units: readonly Prepared[]): Map<number, number[]> {
  if (form.byToken === undefined) {
    form.byToken = new Map();
    for (const unit of form.units)
      for (const token of strongTokens(units[unit]!)) {
        const list = form.byToken.get(token);
        if (list) list.push(unit);
        else form.byToken.set(token, [unit]);
      }
  }
  return form.byToken;
}

/** What two units under a common name must have one of in common: see `scoreOf`. */
function* strongTokens(unit: Prepared): Iterable<number> {
  for (const { short } of unit.company) yield short;
  yield* unit.prints;
  yield* unit.institutions;
  yield* unit.organisations;
  yield* unit.umbrellas;
  yield* unit.others;
  yield* unit.telling;
}
