import { agree } from "../support/agreement.js";
import { closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

it("answers questions of chance composed as by levels", async () => {
  const { values, statements } = await agree(worldGraph(), 25, 2);
  expect(values).toBeGreaterThan(1_000); // they find something
  expect(statements.composed).toBeLessThan(statements.levels);
});
