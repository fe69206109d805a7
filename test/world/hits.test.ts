import type { RemoteSettings } from "../../src/settings.js";
import { hitsOf } from "../support/hits.js";
import { Plans } from "../support/plans.js";
import { closeWorldGraph, worldGraph } from "../support/world.js";

/** Database hits do not depend on the machine: what two relations cost together tells whether they are added or multiplied. */
const plans = new Plans(JSON.parse(process.env["WORLD_CONNECTION"]!) as RemoteSettings);
afterAll(async () => {
  await plans.close();
  await closeWorldGraph();
});
const hits = (query: string) => hitsOf(worldGraph(), plans, query);

describe("Groups cost the sum of what they count, never the product", () => {
  it.each([
    ["eventGroups", "YEAR", "personCount", "talkCount"],
    ["personGroups", "TOPIC", "eventCount", "institutionCount"],
    ["talkGroups", "YEAR", "personCount", "institutionCount"],
  ])("%s by %s: %s and %s", async (list, key, one, other) => {
    const of = (...counts: string[]) => hits(`{ ${list}(first: 100, by: [${key}]) { edges { node { ${counts.join(" ")} } } } }`),
      none = await of("count"),
      [alone, otherAlone, both] = [(await of(one)) - none, (await of(other)) - none, (await of(one, other)) - none];
    expect(both).toBeGreaterThan(Math.max(alone, otherAlone));
    expect(both).toBeLessThanOrEqual(alone + otherAlone);
  });

  it("by keys of different relationships, which are read apart", async () => {
    const of = (...keys: string[]) => hits(`{ personGroups(by: [${keys.join()}]) { totalCount } }`);
    expect(await of("EVENT", "INSTITUTION", "TOPIC")).toBeLessThanOrEqual((await of("EVENT")) + (await of("INSTITUTION")) + (await of("TOPIC")));
  });

  it("for the groups of the page alone", async () => {
    const of = (counts: string) => hits(`{ talkGroups(first: 1, by: [EVENT], orderBy: { field: KEY }) { edges { node { count ${counts} } } } }`),
      all = await hits("{ talkGroups(first: 100, by: [EVENT], orderBy: { field: KEY }) { edges { node { count personCount } } } }");
    expect((await of("personCount")) - (await of(""))).toBeLessThan((all - (await of(""))) / 2);
  });
});

it("A filter that reaches across an event asks each event once, not once for each person", async () => {
  const topic = '{ talks: { where: { topics: { where: { text: "no topic has this name" } } } } }',
    across = await hits(`{ people(filter: { events: { where: ${topic} } }) { totalCount } }`),
    events = await hits(`{ events(filter: ${topic}) { totalCount } }`),
    people = await hits('{ people(filter: { events: { where: { text: "no event has this name" } } }) { totalCount } }');
  expect(across).toBeLessThanOrEqual(events + people);
});
