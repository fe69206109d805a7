import { highlights } from "../../src/api/types/highlight.js";
import { bindArgument } from "../../src/query/cypher/bind-argument.js";

const marked = (text: string, search: string) =>
  highlights(text, String(bindArgument("words", search, "text", {})))
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

describe("What a search found", () => {
  it.each([
    ["bethe salpeter", "Solving the Bethe–Salpeter equation", "Solving the [Bethe]–[Salpeter] equation"],
    ["mezard", "Marc Mézard", "Marc [Mézard]"],
    ["learn", "Machine Learning", "Machine [Learning]"],
    ["machine learn", "Machine learning, machines learn", "[Machine] [learning], [machines] [learn]"],
    ["renormalisation group", "The Renormalization Group", "The [Renormalization] [Group]"],
    ["art", "The art of party", "The [art] of party"],
    ["2024", "School 2023", "School 2023"],
    ["anything", "", ""],
  ])("%s marks %s as %s", (search, text, expected) => expect(marked(text, search)).toBe(expected));
});
