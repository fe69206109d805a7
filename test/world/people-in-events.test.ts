import { Chance } from "../../bench/world/random.js";
import { storedState } from "../../src/store/state.js";
import { peopleInEventsAgree } from "../support/people-in-events-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

it("People in several events, also of some years, are those whom plain loops over the facts find", async () => {
  const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement)));
  expect(await peopleInEventsAgree(answer, plain, new Chance(3), 40)).toBeGreaterThan(30);
});
