import fc from "fast-check";
import { Identity } from "../../src/identity/identity.js";

const unit = (key: string) => `person_${key}`;
const identityOf = (units: readonly string[], joins: readonly (readonly [string, string])[]) => {
  const identity = new Identity();
  for (const key of units) identity.add(unit(key));
  for (const [one, other] of joins) identity.join(unit(one), unit(other));
  return identity;
};

describe("Identity", () => {
  it("gives a cluster the id of its smallest unit", () => {
    const identity = identityOf(["a", "b", "c"], [["c", "b"]]);
    expect(identity.idOf(unit("c"))).toBe(identity.idOf(unit("b")));
    expect(identity.idOf(unit("b"))).toBe(identityOf(["b"], []).idOf(unit("b")));
    expect(identity.idOf(unit("a"))).not.toBe(identity.idOf(unit("b")));
  });

  it("says where the id leads that a unit had alone", () => {
    const alone = identityOf(["c"], []).idOf(unit("c")),
      identity = identityOf(["b", "c"], [["b", "c"]]);
    expect([...identity.successors()]).toEqual([[alone, identity.idOf(unit("b"))]]);
  });

  it("lets a unit that no source names join nothing", () => {
    const identity = identityOf(
      ["b", "c"],
      [
        ["a", "b"],
        ["a", "c"],
      ],
    );
    expect(identity.idOf(unit("b"))).not.toBe(identity.idOf(unit("c")));
  });

  it("does not depend on the order of units and joins, and joins exactly what is connected", () => {
    const keys = ["a", "b", "c", "d", "e", "f", "g"],
      key = fc.constantFrom(...keys);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 8 }), fc.infiniteStream(fc.nat()), (joins, numbers) => {
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map(item => [numbers.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const one = identityOf(keys, joins),
          other = identityOf(shuffled(keys), shuffled(joins));
        for (const each of keys) expect(other.idOf(unit(each))).toBe(one.idOf(unit(each)));
        const reached = new Map(keys.map(each => [each, each]));
        for (let changed = true; changed;) {
          changed = false;
          for (const [a, b] of joins) {
            const least = [reached.get(a)!, reached.get(b)!].sort()[0]!;
            if (reached.get(a) !== least || reached.get(b) !== least) {
              reached.set(a, least);
              reached.set(b, least);
              changed = true;
            }
          }
        }
        for (const a of keys) for (const b of keys) expect(one.idOf(unit(a)) === one.idOf(unit(b))).toBe(reached.get(a) === reached.get(b));
      }),
    );
  });
});
