import { evidenceRows, type EvidenceRow } from "../../src/identity/evidence.js";
import { unitId } from "../../src/identity/identity.js";
import { Preparation } from "../../src/identity/people/prepared.js";
import { thingsOf } from "../../src/identity/units.js";
import { idOf } from "../../src/model/ids.js";
import { Projection } from "../../src/projection/project.js";
import type { WorldEvidence, WorldNode } from "../../src/projection/world.js";
import type { Decision } from "../../src/sources/description/decisions.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { dump, stateOf, type State } from "../../src/store/state.js";
import { deriveFacts } from "../../src/store/incremental/derive-facts.js";
import { EvidenceIndex } from "../../src/store/incremental/evidence-index.js";
import type { AffectedUnits } from "../../src/store/incremental/find-affected-units.js";
import { formatAffectedUnits, formatFactsToRederive, formatIdentities } from "../../src/store/incremental/format-stages.js";
import { decidePersonOutcome } from "../../src/store/incremental/person-outcome.js";
import { resolveIdentities } from "../../src/store/incremental/resolve-identities.js";
import { selectFacts } from "../../src/store/incremental/select-facts.js";
import type { FactsToRederive } from "../../src/store/incremental/select-facts-to-rederive.js";

// The stages that ask no database. What the others read stands in stored graphs that `Projection` derives.

const ada = unitId({ type: "Person", source: "a", key: "ada" });
const lovelace = unitId({ type: "Person", source: "b", key: "ada" });
const [first, second] = [ada, lovelace].sort() as [string, string];

/** A source with one event: Ada spoke there, at an institution. */
const sourceOf = (key: string, name: string): Description =>
  descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key, title: `Source ${key}` },
    records: [
      {
        key: "r",
        institutions: [{ key: "i", name: "University of London" }],
        events: [
          {
            key: "e",
            title: `School ${key}`,
            people: [
              {
                name,
                person: "ada",
                roles: ["SPEAKER"],
                identifiers: [{ scheme: "ORCID", value: "0000-0002-1825-0097" }],
                affiliations: [{ printed: "University of London", institution: "i" }],
              },
            ],
          },
        ],
      },
    ],
  });

/** What a search finds where only these units are affected. `stored` is derived of the sources before. */
function affectedBy(
  before: readonly Description[],
  after: readonly Description[],
  stored: State = stateOf(new Projection(before, []).world()),
): AffectedUnits {
  const rows = after.flatMap(description => [...evidenceRows(description)]);
  const recordIds = (all: readonly Description[]) =>
    new Set(all.flatMap(({ source, records }) => records.map(({ key }) => idOf("Record", source.key, key))));
  const units = (all: readonly Description[]) => new Set(all.flatMap(each => [...thingsOf(each)].map(({ unit }) => unitId(unit))));
  return {
    sources: { before, after, recordsBefore: recordIds(before), recordsAfter: recordIds(after) },
    people: peopleOf(rows, stored.evidence),
    entities: {
      unitsBefore: units(before),
      unitsAfter: units(after),
      nodes: new Map(),
      splitNodes: new Set(),
      identifiers: new Map(),
      holders: new Map(),
      registerLinks: [],
    },
    register: undefined,
  };
}

function peopleOf(evidence: readonly EvidenceRow[], storedEvidence: ReadonlyMap<string, WorldEvidence>): AffectedUnits["people"] {
  const index = new EvidenceIndex(new Preparation(), evidence);
  const features = index.featuresOf(new Set(evidence.map(({ unit }) => unit)));
  index.link(features.map(({ unit }) => unit));
  return { evidence, storedEvidence, features, candidatePairs: index.pairsOf(features) };
}

const unchanged = { decisions: [], changedDecisions: [] };
const emptyState: State = { nodes: new Map(), relationships: new Map(), evidence: new Map() };

/** Selects with no records read: for changes of which no other source states anything. */
function selectAlone(affected: AffectedUnits, decisions: readonly Decision[] = []): FactsToRederive {
  const identities = resolveIdentities(affected, { decisions, changedDecisions: decisions });
  const scope = { statedBefore: emptyState, statedAfter: emptyState, nodes: new Map(), people: new Map(), relationships: new Map() };
  const people = decidePersonOutcome(identities.ids.people, scope.people);
  const selection = selectFacts(scope, identities.ids, people, new Set([...affected.sources.recordsBefore, ...affected.sources.recordsAfter]));
  return { scope, people, selection, records: [], identities };
}

describe("Resolving identities", () => {
  it("joins people with an equal identifier, and says who they were", () => {
    const affected = affectedBy([], [sourceOf("a", "Ada Lovelace"), sourceOf("b", "A. Lovelace")]);
    expect(formatAffectedUnits(affected)).toEqual(
      expect.arrayContaining([`person after ${first}`, `person after ${second}`, "source after a", "source after b"]),
    );
    expect(formatIdentities(resolveIdentities(affected, unchanged))).toEqual([
      `changed ${first}: new`,
      `cluster ${first}: ${first} ${second}`,
      `redirect ${second} -> ${first}`,
    ]);
  });

  it("keeps apart whom a decision keeps apart", () => {
    const decision: Decision = { kind: "DIFFERENT", type: "Person", units: [ada], others: [lovelace], because: "They are two." };
    const affected = affectedBy([], [sourceOf("a", "Ada Lovelace"), sourceOf("b", "A. Lovelace")]);
    const lines = formatIdentities(resolveIdentities(affected, { decisions: [decision], changedDecisions: [decision] }));
    expect(lines).toEqual([`changed ${first}: new`, `changed ${second}: new`]);
  });

  it("says of a person whose evidence stays that nothing changes", () => {
    const stored = stateOf(new Projection([sourceOf("a", "Ada Lovelace")], []).world());
    const rows = [...evidenceRows(sourceOf("a", "Ada Lovelace"))];
    const affected = { ...affectedBy([], []), people: peopleOf(rows, stored.evidence) };
    expect(formatIdentities(resolveIdentities(affected, unchanged))).toEqual([]);
  });

  it("separates the units of a node that comes apart, and joins those of one that stays", () => {
    const institution = (id: string, units: readonly string[]): WorldNode => ({ id, type: "Institution", properties: { units } });
    const [a, b, c, d] = ["institution_a", "institution_b", "institution_c", "institution_d"] as const;
    const affected = affectedBy([], []);
    const nodes = new Map([
      [a, institution(a, [a, b])],
      [c, institution(c, [c, d])],
    ]);
    const entities = { ...affected.entities, nodes, splitNodes: new Set([a]) };
    expect(formatIdentities(resolveIdentities({ ...affected, entities }, unchanged))).toEqual([
      `changed ${a}`,
      `cluster ${c}: ${c} ${d}`,
      `redirect ${d} -> ${c}`,
    ]);
  });
});

describe("Selecting facts", () => {
  const [one, other] = [sourceOf("a", "Ada Lovelace"), sourceOf("b", "A. Lovelace")];
  const rows = [one, other].flatMap(description => [...evidenceRows(description)]);

  it("derives nothing again of a new person, and keeps one who only gains a source", () => {
    expect(formatFactsToRederive(selectAlone(affectedBy([], [one])))).toEqual([]);
    const stored = stateOf(new Projection([one], []).world());
    const affected = { ...affectedBy([], [other]), people: peopleOf(rows, stored.evidence) };
    const { people } = resolveIdentities(affected, unchanged).ids;
    const outcome = decidePersonOutcome(people, new Map([[ada, stored.nodes.get(ada)!]]));
    expect([...outcome.keptIds]).toEqual([[ada, first]]);
    expect(outcome.rederived).toEqual([]);
  });

  it("derives again those into whom a person comes apart, with all that names them, from the records that do", () => {
    const stored = stateOf(new Projection([one, other], []).world());
    const decision: Decision = { kind: "DIFFERENT", type: "Person", units: [ada], others: [lovelace], because: "They are two." };
    const affected = { ...affectedBy([], []), people: peopleOf(rows, stored.evidence) };
    const identities = resolveIdentities(affected, { decisions: [decision], changedDecisions: [decision] });
    const nodes = new Map([[first, stored.nodes.get(first)!]]);
    const people = decidePersonOutcome(identities.ids.people, nodes);
    const scope = { statedBefore: emptyState, statedAfter: emptyState, nodes: new Map(), people: nodes, relationships: new Map() };
    const selection = selectFacts(scope, identities.ids, people, new Set());
    const rederived = [first, second, ...rows.flatMap(({ mentions }) => mentions)];
    expect(formatFactsToRederive({ scope, people, selection, records: [], identities })).toEqual(
      rederived.flatMap(id => [`derive ${id}`, `derive relationships of ${id}`]).sort(),
    );
    expect([...selection.records].sort()).toEqual(rows.map(({ record }) => record).sort());
  });
});

describe("Deriving facts", () => {
  const sources = [sourceOf("a", "Ada Lovelace"), sourceOf("b", "A. Lovelace")];

  it("gives for sources of an empty graph what the whole graph gives, in any order", () => {
    const wanted = dump(stateOf(new Projection(sources, []).world()));
    for (const after of [sources, [...sources].reverse()]) {
      const affected = affectedBy([], after);
      expect(dump(deriveFacts(affected, selectAlone(affected), []))).toEqual(wanted);
    }
  });

  it("gives nothing of sources that are removed", () => {
    const affected = affectedBy(sources, []);
    const derived = deriveFacts(affected, selectAlone(affected), []);
    expect(dump(derived)).toEqual([]);
    expect([...derived.evidence]).toEqual([]);
  });
});
