import { answer, ask } from "../support/world.js";

const question = `query ($text: String!) {
  matchAffiliation(text: $text) {
    because
    chosen { score reasons institution { name } }
    named { institution { name } }
    candidates { score }
  }
}`;

// No register is loaded here: what is printed elsewhere is what an affiliation can mean.
describe("matchAffiliation", () => {
  it("finds the institution under its department and its address, and says why", async () => {
    const { matchAffiliation: match } = await answer(question, {
      text: "Institute of Solid State Physics, TU Wien, Wiedner Hauptstr. 8, 1040 Vienna, Austria",
    });
    expect(match.chosen.institution).toEqual({ name: "TU Wien" });
    expect(match.chosen.score).toBeGreaterThan(0.5);
    expect(match.chosen.reasons.join(" ")).toContain("TU Wien");
    expect(match.candidates.length).toBeGreaterThan(0);
  });

  it("answers that none is meant", async () => {
    const { matchAffiliation: match } = await answer(question, { text: "Independent scholar" });
    expect(match).toMatchObject({ chosen: null, named: [] });
    expect(match.because).not.toBe("");
  });

  it("refuses what is longer than any affiliation", async () => {
    const { errors } = await ask(question, { text: "x".repeat(2_001) });
    expect(errors?.[0]?.message).toMatch(/must have at most [\d,]+ characters, but got/);
  });
});
