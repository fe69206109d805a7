import { Secret } from "../../src/secret.js";
import { findNames, formsOf, nameHashes, namesOfForms, namesOfHashes, redact } from "../../src/store/erasure/erased-names.js";
import { redactDecision } from "../../src/store/erasure/redacted-decision.js";

const secret = new Secret("a secret of more than thirty-two characters");
const forms = formsOf(["Ada Noether-Łęcka", "A. Noether", "NOETHER, Ada", "王 伟", "Plato"], ["Ada Byron", "Plato Karatayev"]);
const byForms = namesOfForms(forms);
const byHashes = namesOfHashes(new Set(nameHashes(forms, secret)), secret);

describe.each([
  ["its forms", byForms],
  ["hashes of its forms", byHashes],
])("A name, known by %s", (_, erased) => {
  it.each([
    ["Ada Noether-Łęcka gave it.", "[…] gave it."],
    ["Said by ADA NOETHER LECKA.", "Said by […]."],
    ["(Noether, Ada)", "([…])"],
    ["“A. Noether”, and a. noether", "“[…]”, and […]"],
    ["王伟的报告, by Wang Wei or Wei Wang", "[…]的报告, by […] or […]"],
    ["Noether's theorem of Łęcka", "[…]'s theorem of […]"],
    ["Ada Byron knew Plato.", "Ada Byron knew Plato."],
    ["An adanoether is none.", "An adanoether is none."],
  ])("is taken out of “%s”", (text, left) => {
    expect(redact(text, erased, { parts: true })).toBe(left);
    expect(redact(left, erased, { parts: true })).toBe(left);
  });

  it("in a value only as a whole", () => {
    expect(redact("On Noether's theorem, by Ada Noether", erased, { parts: false })).toBe("On Noether's theorem, by […]");
    expect(findNames("On Noether's theorem", erased)).toEqual([]);
  });
});

it("Another secret knows no name", () => {
  const other = new Secret("another secret of more than thirty-two characters");
  expect(redact("Ada Noether", namesOfHashes(new Set(nameHashes(forms, secret)), other), { parts: true })).toBe("Ada Noether");
});

describe("A decision about others", () => {
  const common = { type: "Talk" as const, units: ["talk_a"] };
  const correction = (value: string, because: string) => ({ kind: "CORRECT" as const, ...common, property: "title" as const, value, because });
  it("is the same object where it names nobody", () => {
    const decision = correction("On walls", "A test.");
    expect(redactDecision(decision, byForms)).toBe(decision);
  });
  it("loses the name in its reason and in its value", () =>
    expect(redactDecision(correction("In honour of A. Noether", "Noether said so."), byForms)).toEqual(
      correction("In honour of […]", "[…] said so."),
    ));
  it("is gone where its value was the name", () => expect(redactDecision(correction("Ada Noether", "A test."), byForms)).toBeUndefined());
});
