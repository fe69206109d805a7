import { agree } from "../support/agreement.js";
import { closeWorldGraph, worldGraph } from "../support/world.js";

afterAll(closeWorldGraph);

it("answers questions of chance composed as by levels", async () => {
  const questions = 25,
    { values, statements } = await agree(worldGraph(), questions, 2);
  expect(values).toBeGreaterThan(10 * questions); // they find something
  expect(statements.composed).toBeLessThan(statements.levels);
});
