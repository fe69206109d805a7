import { Chance } from "../../bench/world/random.js";
import { storedState } from "../../src/store/state.js";
import { betweenPeople } from "../../src/model/vocabulary.js";
import { neighbourhoodsAgree } from "../support/neighbourhood-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

describe("A neighbourhood", () => {
  it("is what plain loops over the facts find, nearer nodes first, whole or cut", async () => {
    const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
      chance = new Chance(5),
      nodes = ["Event", "Institution", "Person", "Talk", "Topic", "Venue"].flatMap(type => plain.idsOf(type)),
      asked = [[], betweenPeople, ["SPOKE_AT", "PART_OF"], ["ABOUT"]].flatMap(over =>
        [1, 2, 3].flatMap(steps => [1, 8, 60, 500].map(mostNodes => ({ id: chance.of(nodes), steps, over, mostNodes }))),
      );
    const cut = await neighbourhoodsAgree(answer, plain, asked);
    expect(cut).toBeGreaterThan(8);
    expect(asked.length - cut).toBeGreaterThan(8);
  });

  it("is null for an unknown id", async () => {
    expect(
      await answer('{ neighbourhood(id: "person_aaaaaaaaaaaaaaaa", steps: 3) { complete nodes { distance } relationships { forward } } }'),
    ).toEqual({
      neighbourhood: null,
    });
  });

  it.each([
    ["steps: 0", "steps must be between 1 and 3, but got 0"],
    ["steps: 4", "steps must be between 1 and 3, but got 4"],
    ["mostNodes: 0", "mostNodes must be between 1 and 500, but got 0"],
    ["mostNodes: 501", "mostNodes must be between 1 and 500, but got 501"],
  ])("with %s is refused, and it is said why", async (args, message) =>
    expect((await ask(`{ neighbourhood(id: "person_aaaaaaaaaaaaaaaa", ${args}) { complete } }`)).errors?.map(each => each.message)).toEqual([
      message,
    ]),
  );
});
