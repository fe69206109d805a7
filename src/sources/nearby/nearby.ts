import type { Comparison } from "../changes.js";
import { unitsNamed, type Decision } from "../decisions.js";
import type { Description } from "../description.js";
import { evidenceRows } from "../derive/evidence.js";
import { Gathering } from "../derive/gathering.js";
import { correctionsOf, reasonsOf, reviewsOf, type Identified, type Reason } from "../derive/identify.js";
import { everything, scopeOf, type Scope } from "../derive/part.js";
import { foundInRegister, hasRegister } from "../derive/registers.js";
import { storedRegister } from "../stored-register.js";
import { describe, sizeOf } from "../derive/project.js";
import { RecordProjection, whyMeant } from "../derive/record.js";
import { unitId } from "../derive/identity.js";
import { relationshipKey, type World, type WorldNode, type WorldRelationship } from "../derive/world.js";
import { idOf } from "../../graph/ids.js";
import { keyOf, stateOf, type Run } from "../state.js";
import { storedSources } from "../stored.js";
import { addsNothing, grown, sayingOf } from "./grown.js";
import { Persons } from "./persons.js";
import { peopleNear } from "./people.js";
import {
  claimOf,
  evidenceBy,
  nodesOf,
  nodesOfUnits,
  recordsOf,
  relationshipsOf,
  resemblancesOf,
  rowOf,
  someRelationships,
  sourcesOf,
  unitsOf,
} from "./read.js";
import { thingsNear } from "./things.js";

export interface SmallChange {
  /** New, or new versions. */
  readonly descriptions: readonly Description[];
  /** Keys of all sources that are new, changed or taken out. */
  readonly sources: readonly string[];
  /** Those that hold after the change. */
  readonly decisions: readonly Decision[];
  /** Those that hold only before it, or only after it. */
  readonly changed: readonly Decision[];
}

const open = scopeOf(everything),
  closed = scopeOf({ letters: new Set(), nodes: false, relationships: false });

/**
 * What a small change makes of a graph that is whole: only what shares a node with it is read and derived. What many others say of a node is not read
 * again as long as the change only adds to it. Undefined where so much would have to be read that the whole is derived faster.
 */
export async function nearby(run: Run, { descriptions, sources, decisions, changed }: SmallChange, most: number): Promise<Comparison | undefined> {
  const gone = await storedSources(run, sources);
  if (sizeOf([...gone, ...descriptions]) > most || [...gone, ...descriptions].some(hasRegister)) return undefined;
  const register = await storedRegister(run);
  const changedUnits = changed.flatMap(unitsNamed),
    isPerson = (unit: string) => unit.startsWith("person_"),
    goneRecords = recordIds(gone),
    freshRecords = recordIds(descriptions),
    freshRecord = new Set(freshRecords),
    goneRecord = new Set(goneRecords),
    ours = new Set([...goneRecords, ...freshRecords]);
  const things = await thingsNear(run, descriptions, gone, new Set(changedUnits.filter(unit => !isPerson(unit))), decisions, register);
  if (!things) return undefined;
  const people = await peopleNear(
    run,
    descriptions.flatMap(description => [...evidenceRows(description)]),
    goneRecords,
    new Set(changedUnits.filter(isPerson)),
    decisions,
  );
  if (!people) return undefined;
  const persons = new Persons(
    people,
    freshRecord,
    goneRecord,
    new Set(changed.flatMap(decision => (decision.kind === "CORRECT" ? decision.units : []))),
  );

  // Ids after the change, and before it.
  const known = new Map<string, string>(),
    idAfter = (unit: string) =>
      persons.identity.has(unit) ? persons.identity.idOf(unit) : things.identity.has(unit) ? things.identity.idOf(unit) : (known.get(unit) ?? unit),
    thingBefore = new Map([...things.touched.values()].flatMap(node => unitsOf(node).map(unit => [unit, node.id] as const))),
    idBefore = (unit: string) => persons.before.get(unit) ?? thingBefore.get(unit) ?? unit;
  const reasons = new Map<string, Reason>(reasonsOf(people.same)),
    explain = (said: Parameters<typeof foundInRegister>[0]) => {
      for (const link of foundInRegister(said, register)) reasons.set(link.one, link);
    };
  explain(descriptions);
  const identified: Identified = {
    idOf: idAfter,
    successors: () => new Map([...persons.identity.successors(), ...things.identity.successors()]),
    clusters: new Map([...persons.identity.clusters(), ...things.identity.clusters()]),
    corrections: correctionsOf(decisions, idAfter),
    reasons,
    reviews: reviewsOf(people.review, idAfter),
  };

  // What the changed sources say, before and after.
  const peopleBefore = await nodesOf(run, persons.affectedBefore),
    saidBefore = stateOf(worldOf(gone, { ...nobody, idOf: idBefore }, peopleBefore.keys())),
    saidAfter = stateOf(worldOf(descriptions, { ...identified, reviews: [] }, persons.appearing())),
    stored = await nodesOf(run, [...saidBefore.nodes.keys(), ...saidAfter.nodes.keys(), ...things.moved]),
    keys = new Map([...saidBefore.relationships, ...saidAfter.relationships]),
    related = byKey(await someRelationships(run, keys.values())),
    around = byKey(await relationshipsOf(run, [...persons.affectedBefore, ...things.moved]));

  // What must be derived from all that is said of it.
  const exact = new Set<string>(),
    ends = new Set<string>(),
    exactKeys = new Set<string>(),
    load = new Set<string>(),
    othersOf = (stated: WorldNode | WorldRelationship) => sourcesOf(stated).filter(record => !ours.has(record)),
    others = (stated: WorldNode | WorldRelationship) => othersOf(stated).length > 0,
    addRecords = (stated: WorldNode | WorldRelationship) => {
      for (const record of othersOf(stated)) load.add(record);
    };
  for (const id of things.moved) {
    const node = stored.get(id)!;
    addRecords(node);
    for (const unit of unitsOf(node)) if (things.identity.has(unit)) for (const set of [exact, ends]) set.add(idAfter(unit));
    for (const fact of around.values()) if (fact.tail === id || fact.head === id) addRecords(fact);
  }
  const additive = new Map<string, WorldNode>();
  for (const [id, node] of stored) {
    if (exact.has(id) || node.type === "Person" || !others(node)) continue;
    const fresh = saidAfter.nodes.get(id);
    if (fresh && !saidBefore.nodes.has(id) && addsNothing(fresh, node)) additive.set(id, node);
    else {
      exact.add(id);
      addRecords(node);
    }
  }
  persons.settle(peopleBefore);
  for (const cluster of persons.exact()) {
    exact.add(cluster.id);
    ends.add(cluster.id);
    for (const row of cluster.rows) {
      if (!ours.has(row.record)) load.add(row.record);
      for (const mention of row.mentions) for (const set of [exact, ends]) set.add(mention);
    }
  }
  // Relationships that lose something, or count talks that somebody else may count too, are derived from all that is said of them.
  const standing = new Map([...related, ...around]),
    nowOf = ({ type, tail, head }: WorldRelationship) => {
      const [from, to] = [persons.keptAs(tail), persons.keptAs(head)];
      return from === undefined || to === undefined ? undefined : { type, tail: from, head: to };
    },
    counted = new Set<string>();
  for (const [key, fact] of standing) {
    if (!others(fact)) continue;
    const now = nowOf(fact),
      keyNow = now && relationshipKey(now),
      counts = fact.properties["talks"] !== undefined && keyNow !== undefined,
      again = counts && (counted.has(keyNow) || saidAfter.relationships.get(keyNow)?.properties["talks"] !== undefined);
    if (counts) counted.add(keyNow);
    if (!again && !saidBefore.relationships.has(key)) continue;
    for (const each of keyNow === undefined ? [key] : [key, keyNow]) exactKeys.add(each);
    addRecords(fact);
  }
  for (const fact of standing.values()) {
    const now = nowOf(fact); // what another one with the same ends now counts must be known as well
    if (now && exactKeys.has(relationshipKey(now))) addRecords(fact);
  }

  const loaded = await recordsOf(run, load);
  if (sizeOf(loaded.map(({ record }) => ({ records: [record] }))) > most) return undefined;
  for (const row of (await evidenceBy(run, "records", load)).values()) known.set(rowOf(row).unit, rowOf(row).meant);
  explain(loaded.map(({ source, record }) => ({ source: { key: source }, records: [record] })));
  // A record names what other records of its source state.
  const named = new Set<string>(),
    looking = new Gathering({ ...nobody, idOf: unit => (named.add(unit), unit) }, closed);
  for (const { id, source, at, record } of loaded) new RecordProjection(looking, source, id, at, record).all();
  const correctedUnits = decisions.flatMap(({ kind, units }) =>
    kind === "CORRECT" ? units.filter(unit => !isPerson(unit) && !things.identity.has(unit) && !things.gone.has(unit)) : [],
  );
  const elsewhere = await nodesOfUnits(run, [...correctedUnits, ...[...named].filter(unit => !isPerson(unit) && !things.identity.has(unit))]);
  for (const [unit, node] of elsewhere) known.set(unit, node.id);
  if (register) {
    const here = new Set(loaded.flatMap(({ source, record }) => record.institutions.map(({ key }) => unitId({ type: "Institution", source, key })))),
      stating = [...named]
        .filter(unit => unit.startsWith("institution_") && !here.has(unit))
        .flatMap(unit => {
          const node = elsewhere.get(unit) ?? things.touched.get(idBefore(unit));
          return node ? sourcesOf(node) : [];
        });
    explain((await recordsOf(run, stating)).map(({ source, record }) => ({ source: { key: source }, records: [record] })));
  }
  const gathering = new Gathering({ ...identified, corrections: correctionsOf(decisions, idAfter) }, open);
  for (const id of persons.appearing()) gathering.appears(id);
  for (const description of descriptions) describe(description, gathering);
  const narrow: Scope = {
    holdsNode: id => exact.has(id),
    holdsRelationship: (type, tail, head) => ends.has(tail) || ends.has(head) || exactKeys.has(relationshipKey({ type, tail, head })),
  };
  gathering.scope = narrow;
  for (const { id, source, at, record } of loaded) new RecordProjection(gathering, source, id, at, record).all();
  gathering.scope = open;
  for (const row of people.rows) {
    if (freshRecord.has(row.record)) gathering.tell(row);
    const id = idAfter(row.unit);
    if (persons.appears(id))
      for (const mention of row.mentions)
        gathering.relate("MEANS", mention, id, () => ({ source: row.record, own: whyMeant(identified.reasons.get(row.unit)) }));
  }
  // What stands stays, and what is new is added to it.
  for (const { id, saying } of persons.said()) gathering.say("Person", id, () => saying);
  for (const [id, node] of additive) if (node.type === "Topic") gathering.say("Topic", id, () => sayingOf(node));
  for (const fact of standing.values()) {
    const now = nowOf(fact);
    if (!now || fact.type === "MEANS" || fact.type === "RESEMBLES" || exactKeys.has(relationshipKey(now)) || !others(fact)) continue;
    if (ends.has(now.tail) || ends.has(now.head) || things.moved.has(now.tail) || things.moved.has(now.head)) continue;
    gathering.relate(now.type, now.tail, now.head, () => claimOf(fact));
  }
  const world = gathering.finish();
  for (const [id, row] of people.stored) {
    const { record, unit, person } = row.properties as Record<string, string>;
    if (!goneRecord.has(record!))
      world.evidence.set(id, person === idAfter(unit!) ? row : { ...row, properties: { ...row.properties, person: idAfter(unit!) } });
  }
  for (const [id, node] of additive)
    if (node.type !== "Topic") world.nodes.set(id, grown(node, saidAfter.nodes.get(id)!, identified.clusters.get(id)));
  const wanted = stateOf(world);

  const peopleIds = new Set([...people.rows.map(({ unit }) => idAfter(unit)), ...persons.before.values()]),
    mentions = [...exact].filter(id => id.startsWith("mention_"));
  return {
    wanted,
    successors: identified.successors(),
    actual: {
      nodes: new Map([
        ...stored,
        ...peopleBefore,
        ...(await nodesOf(
          run,
          [...wanted.nodes.keys(), ...mentions].filter(id => !stored.has(id) && !peopleBefore.has(id)),
        )),
      ]),
      relationships: new Map([
        ...standing,
        ...byKey(await relationshipsOf(run, mentions)),
        ...byKey(await resemblancesOf(run, peopleIds)),
        ...byKey(
          await someRelationships(
            run,
            [...wanted.relationships].filter(([key]) => !standing.has(key)).map(([, fact]) => fact),
          ),
        ),
      ]),
      evidence: people.stored,
    },
  };
}

const nobody: Identified = {
  idOf: unit => unit,
  successors: () => new Map(),
  clusters: new Map(),
  corrections: new Map(),
  reasons: new Map(),
  reviews: [],
};

function worldOf(descriptions: readonly Description[], identified: Identified, appearing: Iterable<string>): World {
  const gathering = new Gathering(identified, open);
  for (const id of appearing) gathering.appears(id);
  for (const description of descriptions) describe(description, gathering);
  return gathering.finish();
}

const recordIds = (descriptions: readonly Description[]) =>
  descriptions.flatMap(({ source, records }) => records.map(({ key }) => idOf("Record", source.key, key)));
const byKey = (facts: readonly WorldRelationship[]) => new Map(facts.map(fact => [keyOf(fact), fact]));
