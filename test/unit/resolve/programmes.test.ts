import { Projection } from "../../../src/sources/derive/project.js";
import { shippedData } from "../../../src/sources/shipped.js";

const { descriptions, decisions } = shippedData();
/** The units of every person of several, in order. */
const peopleOf = (made: typeof decisions) =>
  [...new Projection(descriptions, made).world().nodes.values()]
    .flatMap(({ type, properties }) => (type === "Person" && properties["units"] ? [(properties["units"] as string[]).join(" ")] : []))
    .sort();

describe("The five programmes", () => {
  it("have the people that were found by hand, when nobody says who is who: all that several documents print, and nobody else", () => {
    const byHand = peopleOf(decisions),
      found = peopleOf(decisions.filter(({ type }) => type !== "Person"));
    expect(byHand).toEqual(expect.arrayContaining(found));
    // A document that prints a bare family name under what its bearer cites: too little to go by.
    const missed = byHand.filter(people => !found.includes(people)),
      [mehlig] = decisions.filter(({ because }) => because.includes("with surnames only"));
    expect(missed).toEqual([[...mehlig!.units].sort().join(" ")]);
  });

  it("have them in any order of the documents", () => {
    const [first, ...others] = descriptions;
    const people = (all: typeof descriptions) => [...new Projection(all, []).world().nodes.keys()].filter(id => id.startsWith("person_")).sort();
    expect(people([...others, first!])).toEqual(people(descriptions));
  });
});
