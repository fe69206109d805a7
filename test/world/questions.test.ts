import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { closeWorldGraph, traced } from "../support/world.js";

/**
 * Question, answer, trace: `x.graphql` is asked, `x.json` was read off the document by eye, `x.trace` lists the statements that it takes in either mode of
 * reading, and how many parents each carries, so that N+1 is a diff. `UPDATE=1` writes traces anew, never answers.
 */
const folder = fileURLToPath(new URL("../questions/", import.meta.url)),
  examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const questions = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter(file => file.endsWith(".json"))
  .map(file => file.replace(/\.json$/, ""))
  .sort();

afterAll(closeWorldGraph);

describe("Every question has its answer", () => {
  it.each(questions)("%s", async name => {
    const path = join(folder, name),
      question = name.startsWith("examples/") ? join(examples, name.slice("examples/".length)) : path;
    const text = readFileSync(`${question}.graphql`, "utf8"),
      expected = { data: JSON.parse(readFileSync(`${path}.json`, "utf8")) };
    const traces: string[] = [];
    for (const mode of ["composed", "levels"] as const) {
      const { answer, trace } = await traced(text, mode);
      expect({ mode, answer }).toEqual({ mode, answer: expected });
      traces.push(`# ${mode}`, ...trace);
    }
    const lines = `${traces.join("\n")}\n`;
    if (process.env["UPDATE"]) writeFileSync(`${path}.trace`, lines);
    expect(existsSync(`${path}.trace`) ? readFileSync(`${path}.trace`, "utf8") : "no trace: run with UPDATE=1").toBe(lines);
  });

  it("leaves no question without an answer", () => {
    const asked = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".graphql"))
      .map(file => file.replace(/\.graphql$/, ""));
    const shown = readdirSync(examples).map(file => `examples/${file.replace(/\.graphql$/, "")}`);
    expect([...asked, ...shown].sort()).toEqual(questions);
  });

  it("asks at least ten of each document", () => {
    for (const document of readdirSync(folder).filter(name => /^\d{3}-/.test(name)))
      expect({ document, questions: questions.filter(name => name.startsWith(document)).length >= 10 }).toEqual({ document, questions: true });
  });
});
