import { setTimeout as wait } from "node:timers/promises";
import { PacedQueue } from "../../src/http/introspection/paced-queue.js";

/** Keeps the event loop for so many milliseconds. */
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe("The queue of large introspections", () => {
  it("lets two of a caller wait, and ten of all", async () => {
    const queue = new PacedQueue();
    const ended: string[] = [];
    const run = (caller: string) => queue.run(caller, () => void ended.push(caller));
    const asked = ["first", "second", ...["a", "b", "c", "d"].flatMap(caller => [caller, caller])].map(run);
    const [another, eleventh] = [run("a"), run("e")]; // before the first one begins
    await expect(another).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED" } });
    await expect(eleventh).rejects.toMatchObject({ extensions: { code: "SERVICE_UNAVAILABLE" } });
    await Promise.all(asked);
    await run("a");
    expect(ended[0]).toBe("first");
  });

  it("rests so long after a task that others have most of the time", async () => {
    const queue = new PacedQueue();
    await queue.run("a", () => block(10));
    let isRested = false;
    const next = queue.run("a", () => (isRested = true));
    await wait(100);
    expect(isRested).toBe(false);
    await next;
  });
});
