import { contradiction } from "../../src/curation/contradiction.js";
import { apart } from "../../src/curation/different.js";
import type { Standing } from "../../src/curation/standing.js";

const common = { type: "Person" as const, because: "A test." };
const sameOf = (...units: string[]) => ({ kind: "SAME" as const, units, ...common }),
  differentOf = (units: string[], others: string[]) => ({ kind: "DIFFERENT" as const, units, others, ...common });
const standing = (id: string, decision: Standing["decision"]): Standing => ({
  id,
  origin: "curator",
  by: "Ada",
  at: "2026-01-01T00:00:00.000Z",
  decision,
});
const inTheWay = (all: readonly Standing[], coming: Standing["decision"]) => contradiction(all, coming).map(({ id }) => id);

describe("A decision that makes one", () => {
  const all = [standing("s", sameOf("b", "c")), standing("t", sameOf("c", "d")), standing("x", differentOf(["a"], ["d", "z"]))];
  it("meets the decision that keeps apart, through others too", () => {
    expect(inTheWay(all, sameOf("a", "d"))).toEqual(["x"]);
    expect(inTheWay(all, sameOf("a", "b"))).toEqual(["x"]);
    expect(inTheWay(all, sameOf("a", "e"))).toEqual([]);
    expect(inTheWay(all, sameOf("b", "z"))).toEqual([]);
  });
});

describe("A decision that keeps apart", () => {
  const all = [standing("s", sameOf("a", "b")), standing("t", sameOf("b", "c")), standing("u", sameOf("a", "x", "c"))];
  it("meets the shortest way by which decisions make them one", () => {
    expect(inTheWay(all.slice(0, 2), differentOf(["a"], ["c"]))).toEqual(["s", "t"]);
    expect(inTheWay(all, differentOf(["a"], ["c"]))).toEqual(["u"]);
    expect(inTheWay(all, differentOf(["a"], ["y"]))).toEqual([]);
  });
});

describe("Two sides", () => {
  it.each([
    [["a"], ["b"], { units: ["a"], others: ["b"] }],
    [["a"], ["a", "b"], { units: ["a"], others: ["b"] }],
    [["a", "b"], ["a"], { units: ["b"], others: ["a"] }],
    [["a"], ["a"], undefined],
  ])("%p and %p", (one, other, wanted) => expect(apart(one, other)).toEqual(wanted));
});
