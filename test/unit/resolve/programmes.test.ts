import { Projection } from "../../../src/projection/project.js";
import { shippedData } from "../../../src/store/shipped.js";

const { descriptions, decisions } = shippedData();
/** The units of every person of several, in order; only of those whom so many documents print. */
const peopleOf = (made: typeof decisions, documents = 1) =>
  [...new Projection(descriptions, made).world().nodes.values()]
    .filter(({ type, properties }) => type === "Person" && properties["units"] && (properties["sources"] as string[]).length >= documents)
    .map(({ properties }) => (properties["units"] as string[]).join(" "))
    .sort();

describe("The five programmes", () => {
  const byItself = decisions.filter(({ type }) => type !== "Person");

  it("have everybody whom several of them print, when nobody says who is who", () => {
    const people = peopleOf(decisions, 2);
    expect(people.length).toBe(2);
    expect(peopleOf(byItself, 2)).toEqual(people);
  });

  it("have nobody joined who is two, and all but one of those whom one document prints in several ways", () => {
    const people = peopleOf(decisions),
      found = peopleOf(byItself);
    expect(people).toEqual(expect.arrayContaining(found));
    expect(people.length - found.length).toBeLessThanOrEqual(1);
  });

  it("have them in any order of the documents", () => {
    const [first, ...others] = descriptions;
    const people = (all: typeof descriptions) => [...new Projection(all, []).world().nodes.keys()].filter(id => id.startsWith("person_")).sort();
    expect(people([...others, first!])).toEqual(people(descriptions));
  });
});
