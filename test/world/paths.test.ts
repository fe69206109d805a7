import { Chance } from "../../bench/world/random.js";
import { storedState } from "../../src/store/state.js";
import { betweenPeople, relationships } from "../../src/model/vocabulary.js";
import { pathsAgree } from "../support/paths-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

describe("Paths", () => {
  it("are all shortest ones that plain loops over the facts find", async () => {
    const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
      chance = new Chance(3),
      nodes = (["Person", "Event", "Institution", "Talk"] as const).flatMap(type => plain.idsOf(type));
    let connected = 0;
    for (const [over, longest] of [
      [betweenPeople, 6],
      [relationships, 4],
      [["SPOKE_AT", "PART_OF"], 8],
    ] as const)
      connected += await pathsAgree(
        answer,
        plain,
        Array.from({ length: 12 }, () => ({ one: chance.of(nodes), other: chance.of(nodes), over, longest })),
      );
    expect(connected).toBeGreaterThan(12);
  });

  it("say of each step what it rests on, whichever way it points", async () => {
    const id = async (text: string) =>
        (await answer("query ($text: String!) { people(filter: { text: $text }) { edges { node { id } } } }", { text })).people.edges[0].node
          .id as string,
      { paths } = await answer(
        `query ($one: ID!, $other: ID!) { paths(one: $one, other: $other, first: 1) { edges { node { length steps { relationship forward asPrinted from { ... on Person { name } ... on Event { title } } to { ... on Person { name } ... on Event { title } } sources { key } } } } } }`,
        { one: await id("Biagio Lucini"), other: await id("Haiping Huang") },
      );
    expect(paths.edges[0].node).toMatchObject({ length: 4 }); // over somebody who attended the one event and spoke at the other
    expect(paths.edges[0].node.steps[0]).toMatchObject({ from: { name: "Biagio Lucini" }, forward: true });
    expect(paths.edges[0].node.steps.at(-1)).toMatchObject({ to: { name: "Haiping Huang" }, forward: false });
    for (const { sources } of paths.edges[0].node.steps) expect(sources).not.toEqual([]);
  });

  it.each([
    ['one: "x", other: "person_aaaaaaaaaaaaaaaa"', "one must be an id like person_abcdefgh23456777, from an answer of this service, but got: x"],
    ['one: "person_aaaaaaaaaaaaaaaa", other: "person_aaaaaaaaaaaaaaab", longest: 9', "longest must be between 1 and 8, but got 9"],
  ])("%s is refused, and it is said why", async (args, message) =>
    expect((await ask(`{ paths(${args}) { totalCount } }`)).errors?.map(each => each.message)).toEqual([message]),
  );
});
