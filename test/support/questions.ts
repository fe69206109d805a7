import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DocumentNode } from "graphql";
import { projectFolder } from "../../src/settings.js";

export const questionsFolder = join(projectFolder, "test", "questions");
const examplesFolder = join(projectFolder, "examples");

/** Every question that has an answer, by its name: `across/topic-of-two`, `examples/06-search`. */
export const questionNames = readdirSync(questionsFolder, { recursive: true, encoding: "utf8" })
  .filter(file => file.endsWith(".json"))
  .map(file => file.replace(/\.json$/, ""))
  .sort();

export function readQuestion(name: string): DocumentNode {
  const file = name.startsWith("examples/") ? join(examplesFolder, name.slice("examples/".length)) : join(questionsFolder, name);
  return parse(readFileSync(`${file}.graphql`, "utf8"));
}
