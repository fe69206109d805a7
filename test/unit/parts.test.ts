import { setImmediate as turn } from "node:timers/promises";
import { Parts } from "../../src/graph/parts.js";

describe("An answer", () => {
  it("is put together at once when it is small", () => {
    const { parts, put } = putting(new Parts(), 10);
    expect(put).toEqual(Array.from({ length: 10 }, (_, at) => at));
    expect(parts).toEqual(put);
  });

  it("leaves turns to others when it is large, and keeps its order", async () => {
    const { parts, put } = putting(new Parts(), 50);
    const atOnce = put.length;
    let turns = 0;
    for (; put.length < 50 && turns < 100; turns++) await turn();
    expect(await Promise.all(parts)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(put).toEqual(await Promise.all(parts));
    expect(atOnce).toBe(10);
    expect(turns).toBe(4);
  });

  it("loads once all is put together", async () => {
    const answer = new Parts(),
      { put } = putting(answer, 50);
    expect(await new Promise<number>(loaded => answer.whenPut(() => loaded(put.length)))).toBe(50);
  });

  it("tells what went wrong with a part, whenever that is put together", async () => {
    const large = new Parts();
    putting(large, 10);
    await expect(
      large.inTurn(() => {
        throw new Error("no such part");
      }),
    ).rejects.toThrow("no such part");
  });
});

/** So many parts of 100 values, and which of them were put together so far. */
function putting(answer: Parts, count: number) {
  const put: number[] = [];
  const parts = Array.from({ length: count }, (_, at) =>
    answer.inTurn(() => {
      answer.counted(100);
      put.push(at);
      return at;
    }),
  );
  return { parts, put };
}
