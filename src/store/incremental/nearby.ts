import { idOf } from "../../model/ids.js";
import type { Comparison } from "../changes.js";
import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import { evidenceRows } from "../../identity/evidence.js";
import { Gathering } from "../../projection/gathering.js";
import { correctionsOf, reasonsOf, reviewsOf, type Identified, type Reason } from "../../identity/identify.js";
import { everything, scopeOf } from "../../projection/part.js";
import { describe, sizeOf } from "../../projection/project.js";
import { RecordProjection, whyMeant } from "../../projection/record.js";
import { foundInRegister, hasRegister } from "../../identity/registers.js";
import type { Description } from "../../sources/description/description.js";
import { stateOf, type Run, type State } from "../state.js";
import { storedRegister } from "../stored-register.js";
import { storedSources } from "../stored.js";
import { around, byKey, type Around } from "./around.js";
import { exactOf, isExact } from "./exact.js";
import { grown, sayingOf } from "./grown.js";
import { Ids, isPerson } from "./ids.js";
import { learnNamed, nothing } from "./named.js";
import { peopleNear, type People } from "./people.js";
import { Persons } from "./persons.js";
import { claimOf, nodesOf, recordsOf, relationshipsOf, resemblancesOf, someRelationships, sourcesOf } from "./read.js";
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

/**
 * What a small change makes of a graph that is whole: only what shares a node with it is read and derived. What many others say of a node is not read
 * again as long as the change only adds to it. Undefined where so much would have to be read that the whole is derived faster.
 */
export async function nearby(
  run: Run,
  { descriptions: fresh, sources, decisions, changed }: SmallChange,
  most: number,
): Promise<Comparison | undefined> {
  const gone = await storedSources(run, sources);
  if (sizeOf([...gone, ...fresh]) > most || [...gone, ...fresh].some(hasRegister)) return undefined;
  const register = await storedRegister(run),
    records = { gone: new Set(recordIds(gone)), fresh: new Set(recordIds(fresh)) },
    changedUnits = changed.flatMap(unitsNamed),
    [changedPeople, changedThings] = [changedUnits.filter(isPerson), changedUnits.filter(unit => !isPerson(unit))];
  const things = await thingsNear(run, fresh, gone, new Set(changedThings), decisions, register),
    rows = fresh.flatMap(description => [...evidenceRows(description)]),
    people = things && (await peopleNear(run, rows, [...records.gone], new Set(changedPeople), decisions));
  if (!things || !people) return undefined;
  const corrected = new Set(changed.flatMap(({ kind, units }) => (kind === "CORRECT" ? units : []))),
    persons = new Persons(people, records.fresh, records.gone, corrected),
    ids = new Ids(persons, things),
    after = (unit: string) => ids.after(unit),
    reasons = new Map<string, Reason>(reasonsOf(people.same)),
    explain = (said: Parameters<typeof foundInRegister>[0]) => {
      for (const link of foundInRegister(said, register)) reasons.set(link.one, link);
    };
  explain(fresh);
  const identified: Identified = {
    idOf: after,
    successors: () => new Map([...persons.identity.successors(), ...things.identity.successors()]),
    clusters: new Map([...persons.identity.clusters(), ...things.identity.clusters()]),
    corrections: correctionsOf(decisions, after),
    reasons,
    reviews: reviewsOf(people.review, after),
  };
  const standing = await around(run, { gone, fresh }, ids, identified),
    exact = exactOf(standing, ids, new Set([...records.gone, ...records.fresh])),
    loaded = await recordsOf(run, exact.records);
  if (sizeOf(loaded.map(({ record }) => ({ records: [record] }))) > recordsToFacts * most) return undefined;
  const stating = await learnNamed(run, loaded, exact, decisions, ids);
  if (register)
    explain([...loaded, ...(await recordsOf(run, stating))].map(({ source, record }) => ({ source: { key: source }, records: [record] })));

  const gathering = new Gathering({ ...identified, corrections: correctionsOf(decisions, after) }, open); // more ids are known now
  for (const id of persons.appearing()) gathering.appears(id);
  for (const description of fresh) describe(description, gathering);
  gathering.scope = {
    ...nothing,
    holdsNode: id => exact.nodes.has(id),
    holdsRelationship: (type, tail, head) => isExact(exact, { type, tail, head }),
  };
  for (const { id, source, at, record } of loaded) new RecordProjection(gathering, source, id, at, record).all();
  gathering.scope = open;
  for (const row of people.rows) {
    if (records.fresh.has(row.record)) gathering.tell(row);
    const id = after(row.unit);
    if (persons.appears(id))
      for (const mention of row.mentions)
        gathering.relate("MEANS", mention, id, () => ({ source: row.record, own: whyMeant(reasons.get(row.unit)) }));
  }
  // What stands stays, and what is new is added to it.
  for (const { id, saying } of persons.said()) gathering.say("Person", id, () => saying);
  for (const [id, node] of exact.additive) if (node.type === "Topic") gathering.say("Topic", id, () => sayingOf(node));
  const ours = (record: string) => records.gone.has(record) || records.fresh.has(record);
  for (const fact of standing.relationships.values()) {
    const now = persons.kept(fact);
    if (!now || derivedHere.has(fact.type) || isExact(exact, now) || things.moved.has(now.tail) || things.moved.has(now.head)) continue;
    if (!sourcesOf(fact).every(ours)) gathering.relate(now.type, now.tail, now.head, () => claimOf(fact));
  }
  const world = gathering.finish();
  for (const [id, row] of people.stored) {
    const { record, unit, person } = row.properties as Record<string, string>;
    if (!records.gone.has(record!))
      world.evidence.set(id, person === after(unit!) ? row : { ...row, properties: { ...row.properties, person: after(unit!) } });
  }
  for (const [id, node] of exact.additive)
    if (node.type !== "Topic") world.nodes.set(id, grown(node, standing.saidAfter.nodes.get(id)!, identified.clusters.get(id)));
  const wanted = stateOf(world),
    peopleIds = new Set([...people.rows.map(({ unit }) => after(unit)), ...persons.before.values()]),
    mentions = [...exact.nodes].filter(id => id.startsWith("mention_"));
  return { wanted, successors: identified.successors(), actual: await actualOf(run, wanted, standing, people, peopleIds, mentions) };
}

/** Of records only little is derived here: so many times as many are read as of what is derived whole. */
const recordsToFacts = 10;
const open = scopeOf(everything);
/** Relationships that follow from who is who: derived, whatever stands. */
const derivedHere: ReadonlySet<string> = new Set(["MEANS", "RESEMBLES"]);
const recordIds = (descriptions: readonly Description[]) =>
  descriptions.flatMap(({ source, records }) => records.map(({ key }) => idOf("Record", source.key, key)));

/** What the graph holds now of all that was looked at. */
async function actualOf(
  run: Run,
  wanted: State,
  { nodes, people, relationships }: Around,
  { stored: evidence }: People,
  peopleIds: ReadonlySet<string>,
  mentions: readonly string[],
): Promise<State> {
  const others = [...wanted.nodes.keys(), ...mentions].filter(id => !nodes.has(id) && !people.has(id)),
    unread = [...wanted.relationships].flatMap(([key, fact]) => (relationships.has(key) ? [] : fact));
  return {
    nodes: new Map([...nodes, ...people, ...(await nodesOf(run, others))]),
    relationships: new Map([
      ...relationships,
      ...byKey(await relationshipsOf(run, mentions)),
      ...byKey(await resemblancesOf(run, peopleIds)),
      ...byKey(await someRelationships(run, unread)),
    ]),
    evidence,
  };
}
