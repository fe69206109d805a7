import { setImmediate as turn } from "node:timers/promises";
import { Reads } from "../../src/graph/reads.js";
import { Shapes } from "../../src/graph/shapes.js";

const graph = { read: () => Promise.reject(new Error("nothing is read here")) };
const reads = () => new Reads(graph, new Shapes(graph, "levels"));

describe("An answer", () => {
  it("is put together at once when it is small", () => {
    const { parts, put } = putting(reads(), 10);
    expect(put).toEqual(Array.from({ length: 10 }, (_, at) => at));
    expect(parts).toEqual(put);
  });

  it("leaves turns to others when it is large, and keeps its order", async () => {
    const { parts, put } = putting(reads(), 50);
    const atOnce = put.length;
    let turns = 0;
    for (; put.length < 50 && turns < 100; turns++) await turn();
    expect(await Promise.all(parts)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(put).toEqual(await Promise.all(parts));
    expect(atOnce).toBe(10);
    expect(turns).toBe(4);
  });

  it("tells what went wrong with a part, whenever that is put together", async () => {
    const large = reads();
    putting(large, 10);
    await expect(
      large.inTurn(() => {
        throw new Error("no such part");
      }),
    ).rejects.toThrow("no such part");
  });
});

/** So many parts of 100 values, and which of them were put together so far. */
function putting(reads: Reads, count: number) {
  const put: number[] = [];
  const parts = Array.from({ length: count }, (_, at) =>
    reads.inTurn(() => {
      reads.holds(100);
      put.push(at);
      return at;
    }),
  );
  return { parts, put };
}
