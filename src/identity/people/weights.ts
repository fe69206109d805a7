import type { GivenAgreement } from "./compare-given-names.js";
import type { FamilyAgreement } from "./compare-names.js";

/**
 * All weights of the resolver: natural logarithms of how much likelier an observation is for one person than for two (Fellegi & Sunter, A theory for record
 * linkage, JASA 1969; values of names weighted by their frequency: Winkler 1989). They add up to the log-odds that two units are one person.
 *
 * Where they come from: first estimates from how often people keep an affiliation, a colleague and a way to print their names; then each moved by itself, as long
 * as that helped on one half of the sets of bench/identity/people.ts and did no harm on the other: hand-given ids of the ACL Anthology (no affiliations
 * there), and its authorships with homonyms made. The halves are by a hash of the person's id and of the family name.
 */

/**
 * The people among whom a namesake would be met: events that one graph holds together share fields, so their people are some part of science. With E of them
 * bearing a name, two appearances under it are one person's with odds 1 : E.
 */
export const names = {
  peopleInReach: 60_000,
  /** The most that a name says: beyond a hundred to one, slips of sources and names borne by relatives count for more than the table. */
  most: 4.6,
  /** One has a middle name, the other none. */
  middleMissing: -0.5,
  /** C. Mellish, C. S. Mellish: who is printed with initials is printed with one or two. */
  initialMissing: -0.1,
  /** A name of order (Jr.) only once. */
  suffixMissing: -3,
  /** A middle initial that agrees makes a namesake ten times rarer, a middle name sixty times. */
  middleInitial: Math.log(10),
  middleName: Math.log(60),
};

/** What it costs that the given names agree only so far. */
export const givenWeights: Readonly<Record<GivenAgreement, number>> = {
  equal: 0,
  spelling: -0.3,
  initial: -0.7,
  initials: 0.8, // who is printed with initials once is so more often than a namesake
  short: -1.5,
  slip: -4.5,
  "missing first": -2.5,
  none: -1.2,
};
export const familyWeights: Readonly<Record<FamilyAgreement, number>> = {
  equal: 0,
  spelling: -0.3,
  part: -2.5,
  slip: -4.5,
  swapped: -3,
};
export const affiliation = {
  sameInstitution: 4,
  samePrint: 4.2,
  /** Prints that share some of their telling words. */
  similarPrint: 2.5,
  /** An organisation of many places, or a word of the department or the city. */
  umbrella: 1.2,
  /** Both gave affiliations, none in common: within a year, or further apart, or when nobody knows. */
  differentSoon: -2.6,
  differentLater: -1.6,
};

export const company = {
  /** A name in both lists of company, of which nobody else in reach has it; less by the namesakes that are in reach. */
  shared: 5,
  perNamesake: 4,
  least: 0.5,
  /** Each further one says less: they come together. */
  further: 0.5,
  most: 8,
  /** Both had company, and none in common. */
  none: -0.3,
};

export const topics = { shared: 0.7, most: 2.2, none: -0.1 };
export const sameEvent = 0.8;
/** Of the years between two appearances: nobody is active much longer than fifty. */
export const yearsApart = (years: number): number => (years <= 10 ? 0 : years <= 25 ? -0.4 : years <= 50 ? -1.5 : -6);

export const thresholds = {
  /** Log-odds from which two people are joined. */
  join: 0.5,
  /** From which a curator is asked. */
  review: -1,
  /** Names so common that topics alone would not make a case: below this, only a shared affiliation or shared company makes two units neighbours. */
  nameAlone: -0.5,
  /** Names so unlike that no evidence makes a case. */
  hopeless: -9,
};

export const clustering = {
  /** How much the number of pairs between two clusters counts against the sum of their odds: 1 is the mean of the odds, 0 that one good pair is enough. */
  sizeWeight: 0.85,
};
