import fc from "fast-check";
import { betweenness } from "../../src/network/betweenness.js";
import { communities } from "../../src/network/communities.js";
import { cuts } from "../../src/network/cuts.js";
import { neighbours, network, type Network } from "../../src/network/network.js";
import { betweennessOf, componentsOf, modularityOf, type Pair } from "../support/plain-network.js";

/** A network of chance, sparse enough to have bridges. */
const networks: fc.Arbitrary<Network> = fc.integer({ min: 0, max: 9 }).chain(size => {
  const pairs = [...Array(size).keys()].flatMap(one => [...Array(size - one - 1).keys()].map(more => [one, one + 1 + more] as const));
  return fc
    .tuple(
      fc.shuffledSubarray(pairs, { maxLength: Math.min(pairs.length, size + 3) }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([links, weights]) =>
      networkOf(
        size,
        links.map(([one, other], at) => [one, other, weights[at]!]),
      ),
    );
});
function networkOf(size: number, pairs: readonly (readonly [one: number, other: number, weight?: number])[]): Network {
  const links = pairs.map(([one, other, weight = 1]) => ({ one, other, events: 1, weight })).sort((a, b) => a.one - b.one || a.other - b.other);
  return { size, links, neighbours: neighbours(size, links) };
}
const without = (links: readonly Pair[], link: Pair) => links.filter(each => each !== link);
const count = (groups: readonly number[]) => new Set(groups).size;

describe("A network", () => {
  const appearances = fc.integer({ min: 1, max: 6 }).chain(events =>
    fc.record({
      people: fc.array(fc.subarray([...Array(events).keys()]), { maxLength: 8 }),
      others: fc.array(fc.nat(3), { minLength: events, maxLength: events }),
      atLeast: fc.integer({ min: 1, max: 3 }),
    }),
  );

  it("joins each two who share enough events, the more the fewer were there", () =>
    fc.assert(
      fc.asyncProperty(appearances, async ({ people, others, atLeast }) => {
        const sizes = others.map((more, event) => more + people.filter(events => events.includes(event)).length),
          { links, neighbours } = await network({ people, sizes }, atLeast),
          expected = [];
        for (let one = 0; one < people.length; one++)
          for (let other = one + 1; other < people.length; other++) {
            const shared = people[one]!.filter(event => people[other]!.includes(event)),
              weight = shared.reduce((sum, event) => sum + 1 / (sizes[event]! - 1), 0);
            if (shared.length >= atLeast) expected.push({ one, other, events: shared.length, weight: expect.closeTo(weight, 9) });
          }
        expect(links).toEqual(expected);
        neighbours.forEach((near, person) =>
          expect([...near]).toEqual(links.flatMap(({ one, other }) => (one === person ? other : other === person ? one : [])).sort((a, b) => a - b)),
        );
      }),
    ));

  it("gives who meets somebody at every event a strength of as many", () =>
    fc.assert(
      fc.asyncProperty(appearances, async ({ people }) => {
        const sizes = Array.from({ length: 6 }, (_, event) => people.filter(events => events.includes(event)).length),
          { links } = await network({ people, sizes }, 1);
        people.forEach((events, person) =>
          expect(links.reduce((sum, { one, other, weight }) => sum + (one === person || other === person ? weight : 0), 0)).toBeCloseTo(
            events.filter(event => sizes[event]! > 1).length,
            9,
          ),
        );
      }),
    ));

  it("of too many links is refused, and it is said why", () =>
    expect(network({ people: Array(317).fill([0]), sizes: [400] }, 1)).rejects.toThrow(
      "A network must have at most 50000 links, but this one has 50086: ask for fewer people (mostPeople), smaller events (largest), or pairs that share more of them (atLeast)",
    ));
});

describe("Components, bridges and cut points", () => {
  it("are what is left when each link and each person is taken out", () =>
    fc.assert(
      fc.property(networks, whole => {
        const { size, links } = whole,
          { components, bridges, cutPoints } = cuts(whole),
          expected = componentsOf(size, links);
        for (let one = 0; one < size; one++)
          for (let other = 0; other < size; other++) expect(components[one] === components[other]).toBe(expected[one] === expected[other]);
        expect(bridges).toEqual(links.filter(link => count(componentsOf(size, without(links, link))) > count(expected)));
        for (let person = 0; person < size; person++) {
          // Taken out, a person is a component alone: one more, unless they were that before.
          const left = links.filter(({ one, other }) => one !== person && other !== person),
            alone = left.length === links.length ? 0 : 1;
          expect(cutPoints[person]).toBe(count(componentsOf(size, left)) > count(expected) + alone);
        }
      }),
      { numRuns: 500 },
    ));

  it("are found in a chain longer than a stack is deep", () => {
    const size = 40_000,
      links = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const),
      { components, bridges, cutPoints } = cuts(networkOf(size, links));
    expect([count(components), bridges.length, cutPoints.filter(Boolean).length]).toEqual([1, size - 1, size - 2]);
  });

  it("are numbered by size, then by their first person", () =>
    expect(
      cuts(
        networkOf(7, [
          [1, 3],
          [2, 4],
          [4, 6],
        ]),
      ).components,
    ).toEqual([3, 2, 1, 2, 1, 4, 1]));
});

/** Every shortest way between every two is walked, person by person. */
function walked(size: number, links: readonly Pair[]): number[] {
  const between = new Array<number>(size).fill(0),
    near = Array.from({ length: size }, (): number[] => []);
  for (const { one, other } of links) {
    near[one]!.push(other);
    near[other]!.push(one);
  }
  for (let from = 0; from < size; from++) {
    let ways = [[from]];
    const seen = new Set([from]);
    while (ways.length) {
      const longer = ways.flatMap(way => near[way.at(-1)!]!.flatMap(next => (seen.has(next) ? [] : [[...way, next]])));
      const ends = new Set(longer.map(way => way.at(-1)!));
      for (const end of ends) {
        seen.add(end);
        const there = longer.filter(way => way.at(-1) === end);
        for (const way of there) for (const person of way.slice(1, -1)) between[person]! += 1 / there.length;
      }
      ways = longer;
    }
  }
  return between.map(sum => (size > 2 ? sum / ((size - 1) * (size - 2)) : 0));
}

describe("Betweenness", () => {
  it("is what all shortest ways, each walked, give", () =>
    fc.assert(
      fc.asyncProperty(networks, async whole => {
        const expected = walked(whole.size, whole.links);
        (await betweenness(whole)).forEach((between, person) => expect(between).toBeCloseTo(expected[person]!, 9));
        betweennessOf(whole.size, whole.links).forEach((between, person) => expect(between).toBeCloseTo(expected[person]!, 9));
      }),
      { numRuns: 300 },
    ));

  it("is right where there are more shortest ways than 32 bits can count", async () => {
    const wide = 30,
      long = 9,
      size = wide * long,
      links = [];
    for (let one = 0; one < size; one++)
      for (let other = one + 1; other < size; other++) if (Math.floor(other / wide) - Math.floor(one / wide) <= 1) links.push([one, other] as const);
    const found = await betweenness(networkOf(size, links));
    // Every way from a circle before to one behind leads through one of its thirty.
    for (let person = 0; person < size; person++) {
      const circle = Math.floor(person / wide);
      expect(found[person]).toBeCloseTo((circle * (long - 1 - circle) * wide * 2) / ((size - 1) * (size - 2)), 9);
    }
  });
});

describe("Communities", () => {
  it("lie inside components, have the modularity that they say, and are the same the next time", () =>
    fc.assert(
      fc.asyncProperty(networks, async whole => {
        const found = await communities(whole),
          { components } = cuts(whole);
        expect(await communities(whole)).toEqual(found);
        for (let one = 0; one < whole.size; one++)
          for (let other = 0; other < whole.size; other++)
            if (found.numbers[one] === found.numbers[other]) expect(components[one]).toBe(components[other]);
        if (whole.links.length) expect(found.modularity).toBeCloseTo(modularityOf(found.numbers, whole.links), 9);
        else expect(found.modularity).toBeNull();
      }),
      { numRuns: 300 },
    ));

  it("are two where two circles know each other by one pair", async () => {
    const circle = (from: number) =>
      [0, 1, 2, 3].flatMap(one => [0, 1, 2, 3].flatMap(other => (one < other ? [[from + one, from + other] as const] : [])));
    expect((await communities(networkOf(8, [...circle(0), ...circle(4), [3, 4]]))).numbers).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });
});
