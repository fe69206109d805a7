import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../settings.js";

/** Cypher to run, under the name that traces, logs and the database itself show. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Database hits that it is estimated to take, where it answers a question. */
  readonly hits?: number;
}

/** What a statement answers, one of many. */
export type Row = Readonly<Record<string, unknown>>;

const cypherFolder = join(projectFolder, "cypher");

/** A file of `cypher/`, by its path without the ending. */
export const cypher = (name: string): string => readFileSync(join(cypherFolder, `${name}.cypher`), "utf8");

/** The files of one folder of `cypher/`, by name. */
export const cypherNames = (folder = ""): string[] =>
  readdirSync(join(cypherFolder, folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(".cypher"))
    .map(file => join(folder, file).replace(/\.cypher$/, ""))
    .sort();

/** A fixed statement of `cypher/`, without its comments. */
export function statement(name: string, parameters: Statement["parameters"] = {}): Statement {
  const text = texts.get(name) ?? withoutComments(cypher(name));
  texts.set(name, text);
  return { name, text, parameters };
}
/** The same for facts of one label or type, which stands as TYPE in the file: with a type that came as a value, Neo4j looked through all relationships for each row. */
export function typedStatement(name: string, type: string, parameters: Statement["parameters"]): Statement {
  const fixed = statement(name, parameters);
  return { ...fixed, text: fixed.text.replace(":TYPE", `:${type}`) };
}
const texts = new Map<string, string>();

export const withoutComments = (text: string): string => text.replace(/^\/\/.*\n/gm, "").trim();
