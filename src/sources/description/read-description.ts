import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLParseError, type YAMLWarning } from "yaml";
import type { z } from "zod";
import { canonical, examples, type IdentifierScheme } from "../../model/outside-identifier.js";
import { closingLinks, linkName } from "./part-of-cycles.js";
import { descriptionSchema, type Description } from "./description.js";
import { findForbiddenTexts } from "./text-rules.js";
import { issuesOf, pathText, shown, valueAt, whatMustHold, type Issue, type Path } from "./issues.js";

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
export const readDescription = (text: string, file: string): Description =>
  readYaml(descriptionSchema, text, file, description => [...inconsistencies(description), ...findForbiddenTexts(description)]);

/** Times that anchors may be repeated: a document that names everything twice thirty times over would fill the memory. */
const mostAliases = 1_000;

/** Reads YAML in a given form; every error has its place in the file. `furtherProblems` says what is wrong although the form is right. */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  furtherProblems: (data: z.output<Schema>) => Issue[] = () => [],
): z.output<Schema> {
  const lineCounter = new LineCounter(),
    document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, uniqueKeys: true });
  const refuse = (problems: readonly Placed[]) => {
    if (!problems.length) return;
    const lines = [...problems]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, path, message, got }) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${file}:${line}:${col} ${pathText(path)}: ${message}, but got: ${got}`;
      });
    throw new InvalidDescription(file, lines);
  };
  refuse([...document.errors, ...document.warnings].map(error => mistake(error, text)));
  refuse(brokenAliases(document));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    refuse([{ offset: 0, path: [], message: `must repeat anchors at most ${mostAliases} times, those inside others counted`, got: "more" }]);
  }
  const place = ({ path, message, ...problem }: Issue): Placed => ({
    path,
    message,
    offset: offsetOf(document, path, problem.unknownKey ?? false),
    got: shown("got" in problem ? problem.got : valueAt(value, path)),
  });
  const { success, data, error } = schema.safeParse(value, { error: whatMustHold });
  if (!success) refuse(error.issues.flatMap(issuesOf).map(place));
  refuse(furtherProblems(data!).map(place));
  return data!;
}

interface Placed {
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
  readonly got: string;
}

/** What is wrong with the YAML itself. */
function mistake({ code, message, pos: [offset] }: YAMLParseError | YAMLWarning, text: string): Placed {
  const word = /^[^:\n]*/.exec(text.slice(offset, offset + 80))![0];
  const said: Partial<Record<typeof code, [message: string, got: string]>> = {
    DUPLICATE_KEY: ["must have each key once", `${word} again`],
    MULTIPLE_DOCS: ["must be one YAML document", "another one"],
    NON_STRING_KEY: ["must have texts as keys", word],
    TAG_RESOLVE_FAILED: ["must be YAML without tags of its own", message.replace(/^Unresolved tag: /, "")],
  };
  const [holds, got] = said[code] ?? ["must be YAML", message];
  return { offset, path: [], message: holds, got };
}

/** Aliases (`*x`) that repeat nothing, or what they stand in. */
function brokenAliases(document: Document): Placed[] {
  const broken: Placed[] = [];
  visit(document, {
    Alias(_, alias) {
      const [offset = 0] = alias.range ?? [],
        anchor = alias.resolve(document),
        [start = 0, end = 0] = anchor?.range ?? [];
      if (!anchor || (start <= offset && offset < end))
        broken.push({ offset, path: [], message: "must repeat an anchor (&) that is whole before it", got: `*${alias.source}` });
    },
  });
  return broken;
}

/** Where the value at a path begins, or the key itself; for what is missing, what it is missing in. */
function offsetOf(document: Document, path: Path, ofKey: boolean): number {
  const above: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (ofKey && isMap(above)) {
    const key = above.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
    if (isScalar(key) && key.range) return key.range[0];
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === "object" && "range" in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return document.contents?.range?.[0] ?? 0;
}

const linkable = ["series", "events", "sessions", "talks", "institutions", "venues", "projects", "works", "assessments"] as const;
type Linkable = (typeof linkable)[number];
/** What several records of a source may state, each for itself, where a program made them. */
const shared: ReadonlySet<string> = new Set(["series", "institutions", "venues", "projects", "works"] satisfies Linkable[]);

/** What a property of these names leads to, wherever in an entity it stands; `partOf` leads to its own kind. */
const leadsTo: Readonly<Record<string, Linkable>> = {
  assessments: "assessments",
  event: "events",
  hosts: "institutions",
  institution: "institutions",
  projects: "projects",
  series: "series",
  session: "sessions",
  venues: "venues",
  work: "works",
};

/** Keys that stand twice, links to nothing, wholes that are parts of themselves, identifiers that cannot be: what a schema cannot see. */
export function inconsistencies({ records }: Description, { made = false } = {}): Issue[] {
  const problems: Issue[] = [];
  const entities = linkable.flatMap(type =>
    records.flatMap((record, at) => record[type].map((entity, index) => ({ type, entity, path: ["records", at, type, index] as Path }))),
  );
  const keyed = [
    ...records.map(({ key }, at) => ({ type: "records" as const, key, path: ["records", at] as Path })),
    ...entities.map(({ type, entity, path }) => ({ type, key: entity.key, path })),
  ];
  const known = new Map<string, PropertyKey>();
  for (const { type, key, path } of keyed) {
    const record = path[1]!,
      before = known.get(`${type} ${key}`);
    if (before !== undefined && (before === record || !made || !shared.has(type)))
      problems.push({ path: [...path, "key"], message: `must be a key that none of the ${type} before it has` });
    known.set(`${type} ${key}`, record);
  }

  const closing = closingLinks(
    new Map(entities.map(({ type, entity }) => [`${type} ${entity.key}`, "partOf" in entity ? entity.partOf.map(({ to }) => `${type} ${to}`) : []])),
  );
  const link = (target: Linkable, key: string, path: Path) => {
    if (!known.has(`${target} ${key}`)) problems.push({ path, message: `must name one of the ${target} of this source`, got: key });
  };
  const look = (value: unknown, path: Path, type: Linkable): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(name) : name],
        target = name === "partOf" ? type : leadsTo[name];
      if (target === undefined) look(inner, here, type);
      else if (typeof inner === "string") link(target, inner, here);
      else for (const [at, { to }] of (inner as { to: string }[]).entries()) link(target, to, [...here, at]); // the schema: keys or lists of links
    }
    const { scheme, value: given } = value as { scheme?: IdentifierScheme; value?: string }; // the schema: only an identifier has a scheme
    if (scheme !== undefined && given !== undefined && canonical(scheme, given) === undefined)
      problems.push({ path: [...path, "value"], message: `must be ${scheme} like ${examples[scheme]}` });
  };
  for (const { type, entity, path } of entities) {
    look(entity, path, type);
    if (!("partOf" in entity)) continue;
    for (const [at, { to }] of entity.partOf.entries())
      if (closing.has(linkName(`${type} ${entity.key}`, `${type} ${to}`)))
        problems.push({ path: [...path, "partOf", at], message: "must not lead back to itself", got: to });
  }
  return problems;
}
