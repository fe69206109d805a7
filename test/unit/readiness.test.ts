import { readinessOf } from "../../src/store/readiness.js";

const released = { current: 7, oldest: 5 };
const readiness = (row: Record<string, unknown> | undefined) => readinessOf(row, released.current, released.oldest);

describe("A release whose reads accept graphs of model version 5 to 7", () => {
  it.each([
    ["no graph", undefined, "EMPTY"],
    ["a graph that was never complete", { model: 7, state: "UNFINISHED", readableModel: null }, "EMPTY"],
    ["a complete graph", { model: 7, state: "WHOLE", readableModel: 7 }, "READABLE"],
    ["the oldest graph that reads accept", { model: 5, state: "WHOLE", readableModel: 5 }, "READABLE"],
    ["a graph that is being migrated from it", { model: 7, state: "UNFINISHED", readableModel: 5 }, "READABLE"],
    ["an older graph", { model: 4, state: "WHOLE", readableModel: 4 }, "OUTDATED"],
    ["a graph that is being migrated from an older one", { model: 7, state: "UNFINISHED", readableModel: 4 }, "OUTDATED"],
  ] as const)("takes %s for what it is", (_, row, expected) => expect(readiness(row)).toBe(expected));

  it("refuses a newer graph, and one that is being restored", () => {
    expect(() => readiness({ model: 8, state: "WHOLE", readableModel: 8 })).toThrow(
      "The graph must be of model version 7 or older, but it is of version 8, which a newer Colloquia wrote: update Colloquia, or use another database",
    );
    expect(() => readiness({ model: null, state: "RESTORING", readableModel: null })).toThrow("The graph must be restored first");
  });
});
