import fc from "fast-check";
import type { State } from "../../src/store/state.js";
import type { Answer } from "./answer.js";
import type { Filter, PlainGraph } from "./plain-graph.js";
import { betweennessOf, componentsOf, modularityOf } from "./plain-network.js";

interface Asked {
  readonly events?: Filter;
  readonly people?: Filter;
  readonly roles?: readonly string[];
  readonly atLeast?: number;
  readonly largest?: number;
  readonly mostPeople?: number;
}

const question = `query ($events: EventFilter, $people: PersonFilter, $roles: [Role!]!, $atLeast: Int!, $largest: Int!, $mostPeople: Int!) {
  coSpeakerNetwork(events: $events, people: $people, roles: $roles, atLeast: $atLeast, largest: $largest, mostPeople: $mostPeople) {
    events leftOut totalCount complete components communities modularity
    people { position events degree strength component cutPoint community betweenness person { id } }
    links { one { position } other { position } events weight }
    bridges { one { position } other { position } }
  }
}`;

/** Asks for networks, of all events and of filters of chance, and compares with plain loops over the facts. How many of them had links. */
export async function networksAgree(answer: Answer, plain: PlainGraph, state: State, numRuns: number): Promise<number> {
  let telling = 0;
  const agree = async (asked: Asked) => void (telling += Number(await networkAgrees(answer, plain, state, asked)));
  for (const asked of [
    {},
    { roles: [] },
    { roles: ["AUTHOR", "CHAIR"] },
    { roles: [], atLeast: 2 },
    { roles: [], mostPeople: 17 },
    { largest: 9 },
    { largest: 2, roles: ["ORGANIZER"] },
    { mostPeople: 1 },
  ])
    await agree(asked);
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          events: plain.filter("Event", 1),
          people: plain.filter("Person", 1),
          roles: fc.subarray(["SPEAKER", "ORGANIZER", "PARTICIPANT", "AUTHOR"]),
          atLeast: fc.integer({ min: 1, max: 2 }),
        },
        { requiredKeys: ["roles"] },
      ),
      agree,
    ),
    { seed: 11, numRuns },
  );
  return telling;
}

async function networkAgrees(answer: Answer, plain: PlainGraph, state: State, asked: Asked): Promise<boolean> {
  const { events = {}, people = {}, roles = ["SPEAKER"], atLeast = 1, largest = 200, mostPeople = 150 } = asked,
    { coSpeakerNetwork: found } = await answer(question, { events, people, roles, atLeast, largest, mostPeople });

  const present = plain
      .found("Event", events)
      .map(event => [...new Set(plain.relations.Event["people"]!.reach(event, { roles }))])
      .filter(({ length }) => length > 0),
    held = present.filter(({ length }) => length <= largest),
    wanted = new Set(plain.found("Person", people)),
    eventsOf = new Map<string, number[]>();
  held.forEach((there, event) => {
    for (const id of there) if (wanted.has(id)) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event]);
  });
  const sortName = (id: string) => String(state.nodes.get(id)!.properties["sortName"]),
    all = [...eventsOf.keys()]
      .filter(id => eventsOf.get(id)!.length >= atLeast)
      .sort(
        (a, b) =>
          eventsOf.get(b)!.length - eventsOf.get(a)!.length || Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b))) || (a < b ? -1 : 1),
      ),
    ids = all.slice(0, mostPeople);
  expect(found).toMatchObject({
    events: held.length,
    leftOut: present.length - held.length,
    totalCount: all.length,
    complete: all.length <= mostPeople,
  });
  expect(found.people.map(({ person }: any) => person.id)).toEqual(ids);

  const links: { one: number; other: number; events: number; weight: number }[] = [];
  for (let one = 0; one < ids.length; one++)
    for (let other = one + 1; other < ids.length; other++) {
      const shared = eventsOf.get(ids[one]!)!.filter(event => eventsOf.get(ids[other]!)!.includes(event));
      if (shared.length >= atLeast)
        links.push({ one, other, events: shared.length, weight: shared.reduce((sum, event) => sum + 1 / (held[event]!.length - 1), 0) });
    }
  const placed = ({ one, other, ...rest }: any) => ({ one: one.position - 1, other: other.position - 1, ...rest });
  expect(found.links.map(placed)).toEqual(links.map(link => ({ ...link, weight: expect.closeTo(link.weight, 9) })));

  const components = componentsOf(ids.length, links),
    howMany = (groups: readonly unknown[]) => new Set(groups).size,
    near = ids.map((_, person) => new Set(links.flatMap(({ one, other }) => (one === person ? other : other === person ? one : [])))),
    // A link inside a circle of three is no bridge: only the others need be taken out.
    bridges = links.filter(
      link =>
        ![...near[link.one]!].some(each => near[link.other]!.has(each)) &&
        howMany(
          componentsOf(
            ids.length,
            links.filter(each => each !== link),
          ),
        ) > howMany(components),
    );
  expect(found.bridges.map(placed)).toEqual(bridges.map(({ one, other }) => ({ one, other })));
  expect(found.components).toBe(howMany(components));

  const communities: number[] = found.people.map(({ community }: any) => community);
  expect(found.communities).toBe(howMany(communities));
  if (links.length) expect(found.modularity).toBeCloseTo(modularityOf(communities, links), 9);
  else expect(found.modularity).toBeNull();
  for (const { one, other } of links) expect(components[one]).toBe(components[other]);
  numbersAreBySize(communities);
  numbersAreBySize(found.people.map(({ component }: any) => component));

  const betweenness = betweennessOf(ids.length, links);
  found.people.forEach((member: any, person: number) => {
    const own = links.filter(({ one, other }) => one === person || other === person),
      left = links.filter(link => !own.includes(link));
    expect(member).toMatchObject({
      position: person + 1,
      events: eventsOf.get(ids[person]!)!.length,
      degree: own.length,
      strength: expect.closeTo(
        own.reduce((sum, { weight }) => sum + weight, 0),
        9,
      ),
      cutPoint: own.length > 0 && howMany(componentsOf(ids.length, left)) > howMany(components) + 1,
      betweenness: expect.closeTo(betweenness[person]!, 9),
    });
    found.people.forEach((other: any, at: number) => {
      expect(member.component === other.component).toBe(components[person] === components[at]);
      if (member.community === other.community) expect(components[person]).toBe(components[at]);
    });
  });
  return links.length > 0;
}

/** From 1, the largest first; of equally large ones that of the first person. */
function numbersAreBySize(numbers: readonly number[]): void {
  const groups = [...new Set(numbers)].sort((a, b) => a - b),
    size = (group: number) => numbers.filter(each => each === group).length;
  expect(groups).toEqual(groups.map((_, at) => at + 1));
  for (const [at, group] of groups.slice(1).entries()) {
    const before = groups[at]!;
    expect(size(before) > size(group) || (size(before) === size(group) && numbers.indexOf(before) < numbers.indexOf(group))).toBe(true);
  }
}
