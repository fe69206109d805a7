import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { descriptionSchema, type Description, type Link } from "./description.js";

/** A document that is not a Description. One line an error: file:line:column, path, what must hold, what was got. */
export class InvalidDescription extends Error {
  override readonly name = "InvalidDescription";
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file} is not a valid Description:\n${problems.map(problem => `  ${problem}`).join("\n")}`);
  }
}

/** Reads a Description from YAML (JSON is YAML): whole and consistent, or an error that lists everything wrong with it. */
export function readDescription(text: string, file: string): Description {
  const description = readYaml(descriptionSchema, text, file);
  const problems = inconsistencies(description);
  if (problems.length) throw new InvalidDescription(file, problems);
  return description;
}

/** Reads YAML in a given form; every error has its place in the file. */
export function readYaml<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.output<Schema> {
  const lineCounter = new LineCounter(),
    document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const at = (offset: number | undefined) => {
    const { line, col } = lineCounter.linePos(offset ?? 0);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length)
    throw new InvalidDescription(
      file,
      document.errors.map(error => `${at(error.pos[0])} ${error.message.split("\n")[0]}`),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new InvalidDescription(file, [String(error)]);
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new InvalidDescription(
    file,
    error.issues
      .flatMap(deepest)
      .map(({ path, message }) => `${at(offsetOf(document, path))} ${pathText(path)}: ${message}, but got: ${shown(valueAt(value, path))}`),
  );
}

type Path = readonly PropertyKey[];
interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Of a union's errors those of the branch that went furthest: the others only say that it was not meant. */
function deepest(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== "invalid_union" || !issue.errors.length) return [issue];
  const branches = issue.errors.map(branch => branch.flatMap(deepest));
  const depth = (branch: Problem[]) => Math.max(...branch.map(({ path }) => path.length));
  return branches.sort((a, b) => depth(b) - depth(a))[0]!.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

const pathText = (path: Path) =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), "") ||
  "document";
const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value);
const shown = (value: unknown) => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === "object" && "range" in node) return (node.range as [number] | undefined)?.[0];
  }
  return undefined;
}

/** Keys that stand twice, and links to nothing: what a schema cannot see. */
function inconsistencies({ records }: Description): string[] {
  const problems: string[] = [],
    known = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { key } of records)
    if (seen.has(key)) problems.push(`records: key must be unique in its source, but got twice: ${key}`);
    else seen.add(key);
  for (const record of records)
    for (const type of linkable) {
      const keys = known.get(type) ?? known.set(type, new Set()).get(type)!;
      for (const { key } of record[type])
        if (keys.has(key)) problems.push(`${type}: key must be unique in its source, but got twice: ${key}`);
        else keys.add(key);
    }
  const check = (where: string, type: (typeof linkable)[number], keys: readonly (string | undefined)[]) => {
    for (const key of keys)
      if (key !== undefined && !known.get(type)?.has(key)) problems.push(`${where}: must name one of the ${type} of this source, but got: ${key}`);
  };
  const to = (links: readonly Link[]) => links.map(link => link.to);
  for (const { events, sessions, talks, institutions, venues, projects, key: record } of records) {
    const at = (type: string, key: string) => `record ${record}, ${type} ${key}`;
    for (const [type, entities] of Object.entries({ event: events, session: sessions, talk: talks, project: projects }))
      for (const { key, people } of entities)
        check(
          at(type, key),
          "institutions",
          people.flatMap(({ affiliations }) => affiliations.map(({ institution }) => institution)),
        );
    for (const event of events) {
      const where = at("event", event.key);
      check(where, "series", to(event.series));
      check(where, "events", to(event.partOf));
      check(where, "institutions", to(event.hosts));
      check(where, "venues", to(event.venues));
      check(where, "assessments", to(event.assessments));
    }
    for (const session of sessions) {
      check(at("session", session.key), "events", [session.event]);
      check(at("session", session.key), "venues", to(session.venues));
    }
    for (const talk of talks) {
      const where = at("talk", talk.key);
      check(where, "events", [talk.event]);
      check(where, "sessions", [talk.session]);
      check(where, "venues", to(talk.venues));
      check(where, "projects", to(talk.projects));
      check(
        where,
        "works",
        talk.cites.map(({ work }) => work),
      );
    }
    for (const { key, partOf } of institutions) check(at("institution", key), "institutions", to(partOf));
    for (const { key, partOf } of venues) check(at("venue", key), "venues", to(partOf));
    for (const { key, partOf } of projects) check(at("project", key), "projects", to(partOf));
  }
  return problems;
}

const linkable = ["series", "events", "sessions", "talks", "institutions", "venues", "projects", "works", "assessments"] as const;
