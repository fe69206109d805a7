import { setImmediate as turn } from "node:timers/promises";
import { Parts } from "../../src/query/execute/answer-assembly.js";

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

describe("Large answers at the same time", () => {
  /** Whose part was put together in each turn of the event loop: a part of 1,000 values is a turn's work. */
  async function turns(callers: readonly string[]): Promise<string[]> {
    const order: string[] = [],
      answers = callers.map(caller => {
        const answer = new Parts(caller);
        return Array.from({ length: 4 }, (_, at) =>
          answer.inTurn(() => {
            answer.counted(1_000);
            if (at) order.push(caller); // the first part of an answer is put together at once
          }),
        );
      }),
      found: string[] = [];
    for (let seen = 0, rest = 50; order.length < callers.length * 3 && rest; rest--) {
      await turn();
      found.push(order.slice(seen).join("+"));
      seen = order.length;
    }
    await Promise.all(answers.flat());
    return found.filter(Boolean);
  }

  it("go on one part a turn, so that others wait no longer for many than for one", async () =>
    expect(await turns(["ada", "ada", "ada"])).toEqual(Array.from({ length: 9 }, () => "ada")));

  it("go on in turn by caller: one with many answers waits behind itself", async () =>
    expect(await turns(["ada", "ada", "ada", "bob"])).toEqual(["ada", "bob", "ada", "bob", "ada", "bob", ...Array.from({ length: 6 }, () => "ada")]));
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
