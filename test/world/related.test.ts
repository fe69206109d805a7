import { storedState } from "../../src/store/state.js";
import { PlainGraph } from "../support/plain-graph.js";
import { relatedAgree } from "../support/related-agree.js";
import { answer, closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

it("Related events and people have what plain loops over the facts find, and each score is the sum of its parts", async () => {
  const plain = new PlainGraph(await storedState(statement => worldGraph().readWhole(statement)));
  expect(await relatedAgree(answer, plain)).toBeGreaterThan(500);
});
