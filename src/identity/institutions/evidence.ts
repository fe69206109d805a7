import { headOf, type Head } from "./heads.js";
import { placeEvidence, type PlaceEvidence } from "./place-evidence.js";
import type { Reading } from "./reading.js";
import type { Register } from "./register.js";
import type { Found } from "./search.js";
import type { Standing } from "./standing.js";

/** What speaks for or against one that was found, by name: a number most often from 0 to 1, or whether it is so. What is absent is not so. */
export type Evidence = Readonly<Record<string, number | boolean>>;

/** What is seen of one that was found before it is compared with the others. */
export interface Seen extends Found {
  readonly places: PlaceEvidence;
  readonly heads: ReadonlySet<Head>;
  /** Others whose whole name is the same words of the text. */
  readonly rivals: readonly Seen[];
  /** Its words are some of those of a longer name: "University of California" in that of a campus. */
  isInside: boolean;
}

const whole = ({ standing }: Found) => standing.share === 1;

/** Everybody who was found, each with those that stand in its way. */
export function seenIn(found: readonly Found[], reading: Reading, register: Register): Seen[] {
  const groups = new Map<string, Seen[]>();
  const seen = found.map(one => {
    const heads = new Set<Head>();
    for (const word of one.standing.name.words) {
      const head = headOf(register.vocabulary.word(word));
      if (head) heads.add(head);
    }
    const rivals: Seen[] = [];
    return { ...one, places: placeEvidence(one, reading), heads, rivals, isInside: false };
  });
  for (const one of seen) {
    if (!whole(one)) continue;
    const key = one.standing.positions.join(),
      group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const stretches = [...groups.values()].map(([first]) => first!.standing);
  for (const one of seen) {
    const { positions } = one.standing;
    if (whole(one)) one.rivals.push(...groups.get(positions.join())!.filter(other => other !== one));
    one.isInside = stretches.some(longer => longer.positions.length > positions.length && isWithin(one.standing, longer));
  }
  return seen;
}

function isWithin({ positions, from, to }: Standing, longer: Standing): boolean {
  return longer.from <= from && to <= longer.to && positions.every(at => longer.positions.includes(at));
}

/** Evidence of each that was seen, in their order. */
export function evidenceOf(seen: readonly Seen[], reading: Reading): Evidence[] {
  const claims = seen.filter(one => whole(one) && !one.isInside && !(one.standing.name.isAcronym && one.rivals.length > 0)),
    lastClaim = Math.max(...claims.map(({ standing }) => standing.to)),
    ids = new Set(claims.map(({ entry }) => entry.institution.id)),
    claimed = new Set(claims.flatMap(({ standing }) => standing.positions)),
    wholes = new Set(claims.flatMap(({ entry }) => entry.institution.parents ?? [])),
    universities = claims.filter(({ heads }) => heads.has("university"));
  return seen.map(one => {
    const { standing, entry, places, heads, rivals } = one,
      { name, from, to, share } = standing,
      { institution } = entry,
      { before, after, others, headsBefore, headsAfter } = around(one, reading, claimed),
      told = name.weight * share,
      isWhole = whole(one),
      isWholeSegment = before === 0 && after === 0,
      isFirst = reading.words[from]!.segment === 0,
      isLast = reading.words[to - 1]!.segment === reading.segmentCount - 1,
      identifiers = institution.identifiers ?? 0,
      isUniversity = heads.has("university");
    return {
      whole: isWhole,
      missing: 1 - share,
      missingMuch: share < 0.8,
      acronym: name.isAcronym,
      acronymAlone: name.isAcronym && rivals.length === 0,
      acronymRivals: name.isAcronym ? Math.log1p(rivals.length) : 0,
      acronymPlaced: name.isAcronym && (places.city ?? places.country) !== undefined,
      acronymToo: one.hasAcronymToo,
      shortAcronym: name.isAcronym && standing.called.name.length < 4,
      shortened: name.isShortened,
      shortenedRivals: name.isShortened ? Math.log1p(rivals.length) : 0,
      shortenedInside: name.isShortened && one.isInside,
      label: name.kinds.includes("DISPLAY") || name.kinds.includes("LABEL"),
      displayed: name.kinds.includes("DISPLAY"),
      displayedRivals:
        !name.kinds.includes("DISPLAY") && rivals.some(({ standing: other }) => other.name.kinds.includes("DISPLAY") && other.isVerbatim),
      verbatim: standing.isVerbatim,
      inOrder: standing.isInOrder,
      gaps: Math.min(standing.gaps, 4) / 4,
      anyGap: standing.gaps > 0,
      crossings: Math.min(standing.crossings, 3) / 3,
      slips: Math.min(standing.slips, 2) / 2,
      weight: Math.min(told, 20) / 20,
      generic: Math.max(0, 10 - told) / 10,
      under6: told < 6,
      under8: told < 8,
      oneWord: name.words.length === 1 && !name.isAcronym,
      before: Math.log1p(before) / 3,
      after: Math.log1p(after) / 3,
      onlyOtherNames: others > 0 && others >= before + after,
      anyBefore: before > 0,
      anyAfter: after > 0,
      isWholeSegment,
      isWholeText: isWholeSegment && reading.segmentCount === 1,
      hospitalAfter: headsAfter.has("hospital") && !heads.has("hospital"),
      universityOutside: (headsAfter.has("university") || headsBefore.has("university")) && !isUniversity,
      headAfter: [...headsAfter].some(kind => !heads.has(kind)),
      first: isFirst,
      last: isLast,
      lastClaim: isWhole && to === lastClaim,
      claimsBesides: Math.log1p(claims.filter(other => other.standing.to <= from || other.standing.from >= to).length),
      universityBesides: !isUniversity && universities.some(other => other.standing.to <= from || other.standing.from >= to),
      universityFirst: isUniversity && isFirst,
      universityLast: isUniversity && isLast,
      universityWhole: isUniversity && isWhole && isWholeSegment,
      otherFirst: !isUniversity && isFirst && isWhole,
      otherLast: !isUniversity && isLast && isWhole,
      bracketed: reading.words[from]!.isBracketed,
      university: isUniversity,
      hospital: heads.has("hospital"),
      institute: heads.has("institute"),
      college: heads.has("college"),
      authority: heads.has("authority"),
      giver: heads.has("giver"),
      laboratory: heads.has("laboratory"),
      inside: one.isInside,
      rivals: name.isAcronym ? 0 : Math.log1p(rivals.length),
      rivalKnown: rivals.some(other => (other.entry.institution.identifiers ?? 0) > identifiers),
      rivalVerbatim: !standing.isVerbatim && rivals.some(other => other.standing.isVerbatim),
      city: places.city !== undefined,
      country: places.country !== undefined,
      otherCountry: places.otherCountry !== undefined,
      otherCity: places.otherCity !== undefined,
      names: Math.log(institution.names.length) / 3,
      parts: Math.log1p(entry.parts) / 4,
      languages: Math.log1p(new Set(institution.names.map(({ language }) => language)).size),
      identifiers: Math.log1p(identifiers) / 3,
      manyIdentifiers: identifiers > 6,
      parentNamed: (institution.parents ?? []).some(parent => ids.has(parent)),
      partNamed: wholes.has(institution.id),
      hasParent: (institution.parents ?? []).length > 0,
    };
  });
}

/**
 * What of the same piece between commas stands outside of the name, but for its own place and the whole names of others: how much that tells, and the
 * kinds of its words.
 */
function around(
  { standing: { from, to }, entry, isInside }: Seen,
  { words, weights, places, numbers: known }: Reading,
  claimed: ReadonlySet<number>,
) {
  const isOwnPlace = (at: number) =>
    places.some(
      place =>
        place.from <= at && at < place.to && (place.name === entry.city || (entry.country !== undefined && place.countries.has(entry.country))),
    );
  let before = 0,
    after = 0,
    others = 0;
  const headsBefore = new Set<Head>(),
    headsAfter = new Set<Head>();
  const see = (at: number, heads: Set<Head>) => {
    const { text } = words[at]!,
      head = headOf(text);
    if (head) heads.add(head);
    const told = /^\d/.test(text) || isOwnPlace(at) ? 0 : known[at] === undefined ? unknownWeight : weights[at]!;
    if (!isInside && claimed.has(at)) others += told;
    return told;
  };
  for (let at = from - 1; at >= 0 && words[at]!.segment === words[from]!.segment; at--) before += see(at, headsBefore);
  for (let at = to; at < words.length && words[at]!.segment === words[to - 1]!.segment; at++) after += see(at, headsAfter);
  return { before, after, others, headsBefore, headsAfter };
}

/** What a word tells beside a name that no institution has in its own, in nats: most are names of people and streets. */
const unknownWeight = 8;

/** Evidence that the text means none of those that were found. */
export function evidenceOfNone(reading: Reading): Evidence {
  const heads = new Set(reading.words.map(({ text }) => headOf(text))),
    first = reading.words[0],
    head = first && headOf(first.text);
  return {
    none: true,
    noneCompany: heads.has("company"),
    noneUniversity: heads.has("university"),
    noneLaboratory: heads.has("laboratory"),
    noneGiver: heads.has("giver"),
    noneUnitFirst: head === "unit" || head === "authority",
    noneOneSegment: reading.segmentCount === 1,
    noneShort: reading.words.length < 3,
  };
}
