import { storedState } from "../../src/store/state.js";
import { peopleOverTimeAgree } from "../support/people-over-time-agree.js";
import { PlainGraph } from "../support/plain-graph.js";
import { answer, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

it("Newcomers, returners, speakers who came back and stations are what plain loops over the facts find", async () => {
  const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement))),
    { newcomers, speakers, stations } = await peopleOverTimeAgree(answer, plain, 9);
  expect(newcomers).toBeGreaterThan(20);
  expect(speakers).toBeGreaterThan(1);
  expect(stations).toBeGreaterThan(9);
});
