import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schema } from "../../src/api/schema.js";
import { planOperation, type OperationPlan, type PlannedStatement } from "../../src/query/plan/plan-operation.js";
import { indentCypher } from "../../src/query/print/indent-cypher.js";
import { printStatements } from "../../src/query/print/print-plan.js";
import { questionNames, questionsFolder, readQuestion } from "../support/questions.js";

/**
 * The Cypher of every question: `x.cypher` beside `x.trace` is composed, `levels/person/events.cypher` has each statement that answers Person.events by level, once
 * for all questions. So a change of the compiler shows as a change of these files. `UPDATE=1` writes them anew.
 */
const isUpdate = Boolean(process.env["UPDATE"]);
const howToUpdate = "run UPDATE=1 npm test -- test/unit/emitted-cypher.test.ts --selectProjects unit, and read the difference";
const plans = new Map(
  questionNames.map(name => {
    const document = readQuestion(name);
    const plan = (reads: "composed" | "levels") => planOperation(schema, document, {}, { reads });
    return [name, { composed: plan("composed"), levels: plan("levels") }] as const;
  }),
);
const statementsOf = ({ roots }: OperationPlan): PlannedStatement[] => roots.flatMap(({ statements }) => statements);

/** The composed statements; of what they leave to levels, the names. */
function printComposed(plan: OperationPlan): string {
  const known = new Set<string>();
  const roots = plan.roots.map(({ fieldName, plan: kind, reason, selection, statements }) => {
    const composed = kind === "composed" ? statements.slice(0, 1) : [];
    const rest = statements.slice(composed.length).map(({ name }) => `// ${name}, by level\n`);
    return [
      ...(selection ? [] : [`// ${fieldName} has a resolver of its own\n`]),
      ...(reason === undefined ? [] : [`// ${reason}\n`]),
      ...printStatements(composed, known),
      ...rest,
    ].join("");
  });
  return roots.join("\n");
}

/** By file, the texts of a fragment by level, each under the first question that takes it. */
function printLevels(): ReadonlyMap<string, string> {
  const files = new Map<string, Map<string, string>>();
  for (const [question, { composed, levels }] of plans)
    for (const { name, text } of [...statementsOf(levels), ...statementsOf(composed).filter(({ parents }) => parents !== undefined)]) {
      const texts = files.get(name) ?? new Map<string, string>();
      files.set(name, texts);
      if (!texts.has(text)) texts.set(text, question);
    }
  return new Map(
    [...files].map(([name, texts]) => [
      name,
      [...texts]
        .map(([text, question]) => `// ${question}\n${indentCypher(text)}\n`)
        .sort()
        .join("\n"),
    ]),
  );
}

function expectFile(path: string, text: string): void {
  if (isUpdate) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : `no file: ${howToUpdate}`).toBe(text);
}

const levelsFolder = join(questionsFolder, "levels");
const levels = printLevels();
/** Groups are named after two fragments: `event/talks group/talks`. */
const levelFile = (name: string) => `${name.replace(" group/", "-group-")}.cypher`;

describe("The Cypher of every question is the one that is stored: where it should change, UPDATE=1 writes it", () => {
  it.each([...plans])("%s, composed", (name, { composed }) => expectFile(join(questionsFolder, `${name}.cypher`), printComposed(composed)));
  it.each([...levels])("%s, by level", (name, text) => expectFile(join(levelsFolder, levelFile(name)), text));

  it("has no file that belongs to nothing", () => {
    const stored = readdirSync(questionsFolder, { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".cypher"));
    const known = new Set([...questionNames.map(name => `${name}.cypher`), ...[...levels.keys()].map(name => join("levels", levelFile(name)))]);
    const stray = stored.filter(file => !known.has(file));
    if (isUpdate) for (const file of stray) rmSync(join(questionsFolder, file));
    else expect(stray).toEqual([]);
  });
});

describe("A plan names the statements that the trace of its question has", () => {
  /** What a trace lists under a heading, without numbers of parents. That an id leads to another node is found out by the answer alone. */
  const traced = (name: string, heading: string) => {
    const trace = readFileSync(join(questionsFolder, `${name}.trace`), "utf8");
    const [lines = ""] = trace.split(/^# /m).filter(part => part.startsWith(heading));
    return lines
      .split("\n")
      .slice(1)
      .map(line => line.replace(/ ×\d+$/, ""))
      .filter(line => line !== "" && line !== "read/redirect");
  };
  it.each([...plans])("%s", (name, { composed, levels: byLevel }) => {
    for (const [heading, plan] of Object.entries({ composed, levels: byLevel })) {
      const planned = new Set(statementsOf(plan).map(each => each.name));
      expect(traced(name, heading).filter(statement => !planned.has(statement))).toEqual([]);
      expect(traced(name, heading)).not.toEqual([]);
    }
    const roots = composed.roots.filter(({ plan }) => plan === "composed").map(({ statements: [first] }) => first!.name);
    expect(traced(name, "composed").filter(statement => roots.includes(statement))).toEqual(roots);
  });
});
