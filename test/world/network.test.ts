import { storedState, type State } from "../../src/store/state.js";
import { matricesAgree } from "../support/matrix-agree.js";
import { networksAgree } from "../support/network-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

let state: State, plain: PlainGraph;
beforeAll(async () => {
  state = await storedState(statement => worldGraph().readWhole(statement));
  plain = new PlainGraph(state);
});
afterAll(closeWorldGraph);

const refused = async (question: string) => (await ask(`{ ${question} }`)).errors?.map(({ message }) => message);

describe("The network of co-speakers", () => {
  it("is what plain loops over the facts find", async () => expect(await networksAgree(answer, plain, state, 10)).toBeGreaterThan(6));

  it("counts what it holds towards the limit of values", async () => {
    const links = (times: number) =>
        Array.from({ length: times }, (_, at) => `links${at}: links { events weight one { position } other { position } }`),
      network = (times: number) => `coSpeakerNetwork(roles: []) { ${links(times).join(" ")} }`;
    const { coSpeakerNetwork } = await answer(`{ ${network(1)} }`),
      values = coSpeakerNetwork.links0.length * 7; // fields of a link, and itself
    expect(await refused(network(Math.floor(99_000 / values)))).toBeUndefined();
    expect(await refused(network(Math.ceil(101_000 / values)))).toEqual([
      "An answer must not hold more than 100000 values (fields of all its items), but this one would: ask for fewer items, or for fewer fields of each",
    ]);
  });

  it.each([
    ["mostPeople: 0", "mostPeople must be between 1 and 1000, but got 0"],
    ["mostPeople: 1001", "mostPeople must be between 1 and 1000, but got 1001"],
    ["largest: 1", "largest must be between 2 and 10000, but got 1"],
    ["atLeast: 0", "atLeast must be at least 1, but got 0"],
    ['people: { ids: ["x"] }', "ids must be an id like person_abcdefgh23456777, from an answer of this service, but got: x"],
    [`events: { or: [${'{ text: "a" } '.repeat(30)}] }`, "filter must have at most 30 conditions, but got more"],
    [
      "events: { parts: { where: { people: { where: { talks: { where: { topics: {} } } } } } } }",
      "filter must reach across at most 3 relationships, one behind the other, but got: parts → people → talks → topics",
    ],
    [
      "people: { events: { where: { earlier: true } } }",
      "earlier must stand behind a relationship in a filter of events or talks, or of a list below one: there is nothing else that it could be earlier than",
    ],
  ])("%s is refused, and it is said why", async (args, message) =>
    expect(await refused(`coSpeakerNetwork(${args}) { totalCount }`)).toEqual([message]),
  );
});

describe("The matrix of institutions", () => {
  it("is what plain loops over the facts find", async () => expect(await matricesAgree(answer, plain, state, 10)).toBeGreaterThan(12));

  it.each([0, 101])("of %d institutions is refused, and it is said why", async most =>
    expect(await refused(`institutionMatrix(most: ${most}) { totalCount }`)).toEqual([`most must be between 1 and 100, but got ${most}`]),
  );
});
