import fc from "fast-check";
import type { Appearance, PersonEvidence, Resolution } from "../../../src/identity/people/evidence.js";
import { nameKeys } from "../../../src/identity/people/name-keys.js";
import { areNeighbours } from "../../../src/identity/people/neighbours.js";
import { resolvePeople } from "../../../src/identity/people/resolve-people.js";

const nothingDecided = { same: [], different: [] };
let count = 0;
/** One appearance in a talk of its own, where nothing else is said. */
const person = (unit: string, name: string, said: Partial<Appearance> & { identifiers?: readonly string[] } = {}): PersonEvidence => {
  const { identifiers = [], ...rest } = said,
    talk = `talk ${count++}`;
  return {
    unit,
    names: [name],
    identifiers,
    appearances: [{ place: talk, exclusive: true, event: `event of ${talk}`, company: [], affiliations: [], institutions: [], topics: [], ...rest }],
  };
};
/** The people, as sorted lists of their units. */
function peopleOf(units: readonly PersonEvidence[], { same }: Resolution): string[][] {
  const people = new Map(units.map(({ unit }) => [unit, [unit]]));
  for (const { one, other } of same) {
    const [a, b] = [people.get(one)!, people.get(other)!];
    if (a === b) continue;
    a.push(...b);
    for (const unit of b) people.set(unit, a);
  }
  return [...new Set(people.values())].map(units => units.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
const resolved = (units: readonly PersonEvidence[], decided = nothingDecided as Parameters<typeof resolvePeople>[1]) =>
  peopleOf(units, resolvePeople(units, decided));

describe("Two appearances", () => {
  it("under one rare name are one person's, and the reason says how rare it is", () => {
    const units = [person("a", "Bernhard Mehlig"), person("b", "Bernhard Mehlig")];
    expect(resolvePeople(units, nothingDecided)).toEqual({
      same: [{ one: "a", other: "b", score: expect.any(Number), because: ["Same rare name: about 1 person in science bears it"] }],
      review: [],
    });
  });
  it("under one common name are two people's", () => expect(resolved([person("a", "Wei Wang"), person("b", "Wei Wang")])).toEqual([["a"], ["b"]]));
  it("under one common name at one institution are one person's", () => {
    const units = [
      person("a", "Wei Wang", { affiliations: ["SISSA, Trieste, Italy"], company: ["Marc Mézard"] }),
      person("b", "Wei Wang", { affiliations: ["SISSA, Trieste, Italy"], company: ["M. Mézard"] }),
    ];
    expect(resolved(units)).toEqual([["a", "b"]]);
    expect(resolvePeople(units, nothingDecided).same[0]!.because).toEqual([
      "Same name: about 600 people in science bear it",
      "Both gave SISSA, Trieste, Italy as affiliation",
      "Both stand beside Marc Mézard",
    ]);
  });
  it("with equal identifiers are one person's, whatever the names", () =>
    expect(resolved([person("a", "Jane Smith", { identifiers: ["ORCID 1"] }), person("b", "Jane Miller", { identifiers: ["ORCID 1"] })])).toEqual([
      ["a", "b"],
    ]));
  it("with different ORCIDs are two people's, however rare the name", () =>
    expect(
      resolved([person("a", "Bernhard Mehlig", { identifiers: ["ORCID 1"] }), person("b", "Bernhard Mehlig", { identifiers: ["ORCID 2"] })]),
    ).toEqual([["a"], ["b"]]));
  it("in one talk's list of authors are two people's, however rare the name", () =>
    expect(resolved([person("a", "Bernhard Mehlig", { place: "t" }), person("b", "Bernhard Mehlig", { place: "t" })])).toEqual([["a"], ["b"]]));
  it("in one programme's list of people may be one person's", () =>
    expect(
      resolved([person("a", "Bernhard Mehlig", { place: "t", exclusive: false }), person("b", "Bernhard Mehlig", { place: "t", exclusive: false })]),
    ).toEqual([["a", "b"]]));
  it("under a word with a number are one person's only under the same one", () => {
    const at = { affiliations: ["SISSA, Trieste, Italy"], company: ["Marc Mézard"] };
    expect(resolved([person("a", "Speaker 17", at), person("b", "Speaker 18", at), person("c", "Speaker 17", at)])).toEqual([["a", "c"], ["b"]]);
  });
  it("without a name in letters join nobody", () =>
    expect(resolved([person("a", "😀"), person("b", "😀"), person("c", "")])).toEqual([["a"], ["b"], ["c"]]));
});

describe("An initial", () => {
  const said = { affiliations: ["Department of Chemistry, University of Basel"] };
  it("joins a full name of the same institution", () =>
    expect(resolved([person("a", "Ole Mehlig", said), person("b", "O. Mehlig", said)])).toEqual([["a", "b"]]));
  it("does not glue two first names together, nor choose between them", () => {
    const units = [person("a", "John Smith", said), person("b", "J. Smith", said), person("c", "Jane Smith", said)];
    expect(resolved(units)).toEqual([["a"], ["b"], ["c"]]);
    expect(resolvePeople(units, nothingDecided).review.map(({ one, other }) => [one, other])).toEqual([
      ["a", "b"],
      ["b", "c"],
    ]);
  });
  it("goes to the one who has more in common with it", () =>
    expect(
      resolved([
        person("a", "John Smith", { ...said, company: ["Marc Mézard", "Bernhard Mehlig"] }),
        person("b", "J. Smith", { ...said, company: ["Marc Mézard", "Bernhard Mehlig"] }),
        person("c", "Jane Smith", { affiliations: ["University of Basel"] }),
      ]),
    ).toEqual([["a", "b"], ["c"]]));
});

describe("A decision", () => {
  const [a, b, c] = [person("a", "Bernhard Mehlig"), person("b", "Bernhard Mehlig"), person("c", "Bernhard Mehlig")];
  it("joins whatever the evidence says", () =>
    expect(
      resolved([person("a", "Jane Smith", { place: "t" }), person("b", "Wei Wang", { place: "t" })], { same: [["b", "a"]], different: [] }),
    ).toEqual([["a", "b"]]));
  it("keeps two apart, also through a third", () => {
    const people = resolved([a, b, c], { same: [], different: [["c", "a"]] });
    expect(people.some(units => units.includes("a") && units.includes("c"))).toBe(false);
  });
  it("that contradicts itself joins nobody and ends", () =>
    expect(
      resolved([a, b, c], {
        same: [
          ["a", "b"],
          ["b", "c"],
        ],
        different: [
          ["a", "b"],
          ["a", "c"],
        ],
      }),
    ).toEqual([["a"], ["b", "c"]]));
  it("about somebody unknown says nothing", () => expect(resolved([a], { same: [["a", "zz"]], different: [["y", "zz"]] })).toEqual([["a"]]));
});

describe("The answer", () => {
  const names = [
    "John Smith",
    "J. Smith",
    "Jane Smith",
    "J. A. Smith",
    "Wei Wang",
    "W. Wang",
    "Wang Wei",
    "Bernhard Mehlig",
    "B. Mehlig",
    "Mehlig",
    "Xiao-Ming Li",
    "Xiaoming Li",
  ];
  const some = <Item>(items: readonly Item[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...items), { maxLength });
  const appearance = fc.record({
    place: fc.constantFrom("t1", "t2", "t3", "t4", "t5", "t6", "t7"),
    exclusive: fc.boolean(),
    event: fc.constantFrom("e1", "e2", "e3"),
    year: fc.integer({ min: 1990, max: 2030 }),
    company: some(["Marc Mézard", "M. Mézard", "Yang Liu", "Giulio Biroli"]),
    affiliations: some(["SISSA, Trieste", "SISSA", "Department of Physics, University of Basel", "Peking University"], 1),
    institutions: some(["i1", "i2"], 1),
    topics: some(["glasses", "learning", "neural networks"]),
  });
  const world = fc
    .array(
      fc.record({
        names: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 1 }),
        identifiers: some(["ORCID 1", "ORCID 2", "ACL x"], 1),
        appearances: fc.array(appearance, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 14 },
    )
    .map(people => people.map((person, at): PersonEvidence => ({ unit: `u${String(at).padStart(2, "0")}`, ...person })));
  const decisions = fc.array(fc.tuple(fc.constantFrom("u00", "u01", "u02", "u03", "u04"), fc.constantFrom("u03", "u04", "u05", "u06")), {
    maxLength: 2,
  });

  it("does not depend on the order of the input", () =>
    fc.assert(
      fc.property(
        world.chain(people => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
        decisions,
        decisions,
        ([people, shuffled], same, different) =>
          expect(resolvePeople(shuffled, { same: [...same].reverse(), different: [...different].reverse() })).toEqual(
            resolvePeople(people, { same, different }),
          ),
      ),
      { numRuns: 300 },
    ));

  it("for one unit depends on those alone that are reached from it over neighbours and decisions", () =>
    fc.assert(
      fc.property(world, decisions, decisions, fc.nat(), (people, same, different, start) => {
        if (people.length === 0) return;
        const reached = new Set([people[start % people.length]!]);
        for (const one of reached)
          for (const other of people)
            if (
              areNeighbours(one, other) ||
              [...same, ...different].some((pair: readonly string[]) => one !== other && pair.includes(one.unit) && pair.includes(other.unit))
            )
              reached.add(other);
        const within = new Set([...reached].map(({ unit }) => unit)),
          whole = resolvePeople(people, { same, different }),
          part = resolvePeople([...reached], { same, different });
        expect(part.same).toEqual(whole.same.filter(({ one }) => within.has(one)));
        expect(part.review).toEqual(whole.review.filter(({ one }) => within.has(one)));
      }),
      { numRuns: 500 },
    ));

  it("never joins two of one list, two ORCIDs, or two whom a decision tells apart", () =>
    fc.assert(
      fc.property(world, decisions, (people, different) => {
        const units = new Map(people.map(person => [person.unit, person]));
        for (const cluster of resolved(people, { same: [], different })) {
          for (const pair of different) expect(pair[0] !== pair[1] && pair.every(unit => cluster.includes(unit))).toBe(false);
          const orcids = new Set(cluster.flatMap(unit => units.get(unit)!.identifiers.filter(identifier => identifier.startsWith("ORCID"))));
          expect(orcids.size).toBeLessThan(2);
        }
      }),
      { numRuns: 200 },
    ));

  it("links each pair at most once, smaller unit first", () =>
    fc.assert(
      fc.property(world, people => {
        const { same, review } = resolvePeople(people, nothingDecided),
          pairs = [...same, ...review].map(({ one, other }) => `${one} ${other}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { one, other } of [...same, ...review]) expect(one < other).toBe(true);
      }),
    ));
});

describe("A thousand people of one name", () => {
  it("are told apart, each compared with few others: comparing all takes longer than the test may", () => {
    const units = Array.from({ length: 1_000 }, (_, at) =>
      person(`u${at}`, "Wei Wang", { company: [`Xi${at % 100} Chen`, "Yang Liu"], affiliations: [`Institute ${at % 300}`], year: 2000 + (at % 20) }),
    );
    const { same } = resolvePeople(units, nothingDecided);
    expect(same.length).toBeGreaterThan(0);
  }, 300_000);
});

describe("Name keys", () => {
  it("are none for a name without letters", () => {
    for (const name of ["", "😀", "—", "123", "  "]) expect(nameKeys(name)).toEqual([]);
  });
  it("are few and quick for a name of any length, script and direction", () => {
    const start = performance.now();
    for (const name of [
      "a".repeat(2_000),
      "ab ".repeat(700),
      "-.".repeat(1_000),
      "محمد بن سلمان ".repeat(150),
      "👩‍🔬".repeat(400),
      "J.".repeat(1_000),
      "\u202Eabc\u202C ".repeat(300),
    ])
      expect(nameKeys(name).length).toBeLessThan(60);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
