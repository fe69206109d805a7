import { seenIn, type Seen } from "./evidence.js";
import type { KnownInstitution } from "./known-institution.js";
import { isApart, likelihoods, type Likelihood } from "./likelihood.js";
import { Reading } from "./reading.js";
import { reasonsFor } from "./reasons.js";
import { Register } from "./register.js";
import { foundIn } from "./search.js";

/** An institution that a printed affiliation may mean. */
export interface Candidate {
  readonly institution: KnownInstitution;
  /** How likely the text as a whole means it, from 0 to 1: the scores of all candidates and that of nobody make 1. */
  readonly score: number;
  /** For a reader: what speaks for it and against it. */
  readonly reasons: readonly string[];
}

/** What a printed affiliation means. */
export interface Match {
  /** The one institution that the text as a whole is best taken for; null where none is likely enough, which is an answer. */
  readonly chosen: Candidate | null;
  /**
   * All institutions that the text names, in its order: where a piece of it names one, whatever its other pieces name. Two universities joined by "and",
   * a hospital and its university, affiliations between semicolons. The chosen one is among them.
   */
  readonly named: readonly Candidate[];
  /** The likeliest first, ten at most; also those that were not chosen. */
  readonly candidates: readonly Candidate[];
  /** Why that one, or why none, in a sentence. */
  readonly because: string;
}

/** The score from which on one is chosen: likelier than all others and nobody together, and so much that nine of ten texts without a match stay without one. */
export const leastScore = 0.6;
/** The likelihood from which on a piece of the text names somebody. */
const leastNamed = 0.6;
const mostCandidates = 10;
/** A candidate that is less likely is none. */
const leastCandidate = 0.001;

/**
 * The institutions of a register, to be found in printed affiliations. Built once; what it answers depends on the institutions and on the text alone, not
 * on their order. Names are compared in one language, without accents; what is known of places speaks for and against; how much each piece of evidence
 * counts is learned (`weights.ts`).
 */
export class Institutions {
  readonly #register: Register;

  constructor(known: Iterable<KnownInstitution>) {
    this.#register = new Register(known);
  }

  get size(): number {
    return this.#register.entries.length;
  }

  /** `least` is the score from which on one is chosen: higher for fewer and surer answers. Of a text, 400 words are read at most. */
  match(text: string, least = leastScore): Match {
    const reading = new Reading(text, this.#register),
      seen = seenIn(foundIn(reading, this.#register), reading, this.#register),
      likely = likelihoods(seen, reading).filter(({ alone, there }) => alone >= leastCandidate || there >= leastNamed),
      [first] = likely,
      candidates = new Map<Likelihood, Candidate>();
    const candidate = (likelihood: Likelihood) => {
      const { seen, alone } = likelihood,
        known = candidates.get(likelihood) ?? {
          institution: seen.entry.institution,
          score: alone,
          reasons: reasonsFor(seen, reading, this.#register),
        };
      candidates.set(likelihood, known);
      return known;
    };
    const choice = first !== undefined && first.alone >= least && isTold(first.seen) ? first : undefined,
      named = likely.filter(
        one => one === choice || (one.there >= leastNamed && isTold(one.seen) && (choice === undefined || isApart(one.seen, choice.seen))),
      );
    return {
      chosen: choice ? candidate(choice) : null,
      named: named.sort((one, other) => one.seen.standing.from - other.seen.standing.from || one.seen.owner - other.seen.owner).map(candidate),
      candidates: likely.slice(0, mostCandidates).map(candidate),
      because: because(choice && candidate(choice), first && candidate(first)),
    };
  }
}

/** An acronym of several institutions tells nobody from the others without a place, however well known one of them is. */
const isTold = ({ standing, rivals, places: { city, country } }: Seen): boolean =>
  !standing.name.isAcronym || rivals.length === 0 || (city ?? country) !== undefined;

function because(chosen: Candidate | undefined, first: Candidate | undefined): string {
  if (chosen) return chosen.reasons[0]!;
  if (first === undefined) return "No name of an institution of the register stands there";
  return `The likeliest, ${nameOf(first.institution)}, is not sure enough: ${first.reasons.join("; ")}`;
}

/** The name that a register displays, or else the first. */
export const nameOf = ({ names }: KnownInstitution): string => (names.find(({ kinds }) => kinds.includes("DISPLAY")) ?? names[0])?.name ?? "";
