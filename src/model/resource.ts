import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../settings.js";
import { matchDistinctWords, matchWords, parseList, parseTable, type CellRule, type TableRow } from "./parse-table.js";

/** The tables and lists of the project, which decide what names and labels mean. Their form: `resources/README.md`. */
export const resourcesFolder = join(projectFolder, "resources");

/** Reads `resources/<name>.tsv`; columns are named and checked by `rules`, in their order. Throws for a malformed table. */
export function readTable<Column extends string>(
  name: string,
  rules: Readonly<Record<Column, CellRule>>,
  folder = resourcesFolder,
): readonly TableRow<Column>[] {
  return parseTable(`resources/${name}.tsv`, readFileSync(join(folder, `${name}.tsv`), "utf8"), rules);
}

/** Reads `resources/<name>.txt`, an entry a line. Throws for a malformed list. */
export const readList = (name: string, rule: CellRule = matchWords, folder = resourcesFolder): ReadonlySet<string> =>
  parseList(`resources/${name}.txt`, readFileSync(join(folder, `${name}.txt`), "utf8"), rule);

/** Reads a table of words and the forms that each of them is printed in, as the word of each form. No form stands for two words. */
export function readForms(name: string, folder = resourcesFolder): ReadonlyMap<string, string> {
  const rows = readTable(name, { word: matchWords, forms: matchDistinctWords() }, folder);
  return new Map(rows.flatMap(({ word, forms }) => forms.split(" ").map(form => [form, word] as const)));
}

/** The names of all tables and lists, with their endings, in the order of the alphabet. */
export const resourceNames = (folder = resourcesFolder): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(file => /\.(?:tsv|txt)$/.test(file))
    .sort();

/** The texts of all tables and lists: what is derived with other ones may be different. */
export const resourceTexts = (): readonly string[] => resourceNames().map(file => readFileSync(join(resourcesFolder, file), "utf8"));
