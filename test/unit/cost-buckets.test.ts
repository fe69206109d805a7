import { CostBuckets } from "../../src/http/cost-buckets.js";

describe("A caller's bucket", () => {
  let nowMs: number, buckets: CostBuckets;
  beforeEach(() => {
    nowMs = 1_000_000;
    buckets = new CostBuckets({ capacity: 1_000, restoreRate: 50, maxCallers: 3 }, () => nowMs);
  });

  it("is full at first, and not the others'", () => {
    expect(buckets.available("ada")).toBe(1_000);
    expect(buckets.take("ada", 1_000)).toBeUndefined();
    expect([buckets.available("ada"), buckets.available("bob")]).toEqual([0, 1_000]);
  });

  it("refuses what is not there, takes nothing of it, and says after how many seconds it will be there", () => {
    buckets.take("ada", 900);
    // 301 - 100 = 201 points are missing, at 50 a second: 4.02 s, so 5.
    expect(buckets.take("ada", 301)).toEqual({ retryAfterSeconds: 5 });
    expect(buckets.available("ada")).toBe(100);
    nowMs += 4_019; // 200.95 points came back
    expect(buckets.take("ada", 301)).toEqual({ retryAfterSeconds: 1 });
    nowMs += 1;
    expect(buckets.take("ada", 301)).toBeUndefined();
    expect(buckets.available("ada")).toBeCloseTo(0, 9);
  });

  it("fills up with time, and no further than it holds", () => {
    buckets.take("ada", 100);
    nowMs += 1_500;
    expect(buckets.available("ada")).toBe(975); // 900 + 1.5 s × 50
    nowMs += 3_600_000;
    expect(buckets.available("ada")).toBe(1_000);
  });

  it("gets back what was not needed, and no more than it holds", () => {
    buckets.take("ada", 400);
    buckets.refund("ada", 150);
    expect(buckets.available("ada")).toBe(750);
    nowMs += 4_900; // 995
    buckets.refund("ada", 250);
    expect(buckets.available("ada")).toBe(1_000);
  });

  it("is forgotten of the caller who has not asked for longest", () => {
    for (const caller of ["ada", "bob", "cyd"]) buckets.take(caller, 500);
    buckets.take("ada", 100);
    buckets.take("dan", 500); // a fourth
    expect(["ada", "bob", "cyd", "dan"].map(caller => buckets.available(caller))).toEqual([400, 1_000, 500, 500]);
  });
});
