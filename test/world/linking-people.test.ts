import { storedState } from "../../src/store/state.js";
import { linkingAgree } from "../support/linking-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, ask, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

describe("People who link two events or institutions", () => {
  it("are those that plain loops over the facts find, with all that connects them", async () => {
    const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
      events = plain.idsOf("Event"),
      institutions = plain.idsOf("Institution");
    const pairs = [
      ...events.flatMap(one => events.map(other => [one, other] as const)),
      ...institutions.flatMap((one, at) => [[one, institutions[at + 1] ?? one] as const, [events[at % events.length]!, one] as const]),
    ];
    expect(await linkingAgree(answer, plain, pairs)).toBeGreaterThan(50);
  });

  it("are none where the id is unknown", async () => {
    expect(
      await answer('{ linkingPeople(one: "event_aaaaaaaaaaaaaaaa", other: "institution_aaaaaaaaaaaaaaaa") { totalCount edges { cursor } } }'),
    ).toEqual({
      linkingPeople: { totalCount: 0, edges: [] },
    });
  });

  it.each([
    ["person_aaaaaaaaaaaaaaaa", "one must be the id of an event or of an institution, which people link, but got: person_aaaaaaaaaaaaaaaa"],
    ["x", "one must be an id like person_abcdefgh23456777, from an answer of this service, but got: x"],
  ])("are not asked for with %s", async (one, message) =>
    expect((await ask(`{ linkingPeople(one: "${one}", other: "event_aaaaaaaaaaaaaaaa") { totalCount } }`)).errors?.map(each => each.message)).toEqual(
      [message],
    ),
  );
});
