import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { projectFolder } from "../../src/settings.js";
import { answer, url } from "../support/world.js";

/** Bad questions over HTTP: `test/abuse/questions.yaml` has one a line, with what must be answered. */
interface Abuse {
  readonly name: string;
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  /** The whole body, where it is more than a query. */
  readonly body?: string;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly matches?: string;
  readonly data?: unknown;
}
const lines = readFileSync(join(projectFolder, "test", "abuse", "questions.yaml"), "utf8")
  .split("\n")
  .filter(line => line.startsWith("- "));
const nameOf = (line: string) => /^- \{ name: (?:'([^']*)'|([^,]*)), /.exec(line)?.slice(1).join("") ?? line;

/** `«3×a# »` → `a0 a1 a2 `; `#+1` is the number after it. The innermost first. */
function spelledOut(text: string): string {
  const once = text.replace(/«(\d+)×([^«»]*)»/g, (_, times: string, part: string) =>
    part.includes("#")
      ? Array.from({ length: Number(times) }, (_, at) => part.replaceAll("#+1", String(at + 1)).replaceAll("#", String(at))).join("")
      : part.repeat(Number(times)),
  );
  return once === text ? text : spelledOut(once);
}

/** What stands for `‹…›`: real ids and cursors, asked for once, and cursors that somebody made up. */
const real: Record<string, string> = {};
const filledIn = (text: string) =>
  text.replace(
    /‹(?:forged (.+?)|([^›]+))›/g,
    (_, forged?: string, name = "") => (forged === undefined ? real[name] : Buffer.from(forged).toString("base64url")) ?? `no ‹${name}› is known`,
  );

/** What must be in no answer unless it was in the question: stacks, paths, Cypher, the database's own words. */
const secrets = [/\bat .+:\d+:\d+/, /node_modules|\/dist\//, /\b(?:MATCH|UNWIND|COLLECT) ?[({$]/, /\bNeo\.\w+/, /Lucene|ProcedureCall/i];
const codes = new Set([
  ...["BAD_USER_INPUT", "LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "UNAUTHENTICATED", "FORBIDDEN", "BAD_REQUEST", "PERSISTED_QUERY_NOT_FOUND"],
  ...["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "OPERATION_RESOLUTION_FAILURE"],
]);

/** Not when it was written: another test imports what is there already. */
const whole = () => answer("{ dataset { model relationships counts { type count } } }");
let before: unknown;

beforeAll(async () => {
  before = await whole();
  const { people, byName, search } = await answer(
    `{ people(first: 1) { totalCount edges { cursor node { id } } }
       byName: events(first: 1, orderBy: { field: NAME }) { edges { cursor node { id } } }
       search(text: "physics of learning") { totalCount } }`,
  );
  Object.assign(real, {
    person: people.edges[0].node.id,
    event: byName.edges[0].node.id,
    "people cursor": people.edges[0].cursor,
    "events by name cursor": byName.edges[0].cursor,
    "number of people": String(people.totalCount),
    'search "physics of learning"': String(search.totalCount),
  });
});

describe("A bad question is told what must hold and what was got", () => {
  it.each(lines.map(line => ({ line, name: nameOf(line) })))("$name", async ({ line }) => {
    const [{ query, variables, operationName, body, status = 200, code, message, matches, data }] = parse(spelledOut(filledIn(line))) as [Abuse];
    const sent = body ?? JSON.stringify({ query, variables, operationName });
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: sent });
    const text = await response.text(),
      answered = JSON.parse(text) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };

    const [first] = answered.errors ?? [];
    if (code === undefined) expect(answered).toEqual({ data });
    else if (matches === undefined) expect({ code: first?.extensions.code, message: first?.message }).toEqual({ code, message });
    else expect(first).toMatchObject({ message: expect.stringMatching(new RegExp(matches)), extensions: { code } });
    expect(response.status).toBe(status);
    expect(response.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(answered.errors?.filter(({ extensions }) => !codes.has(extensions.code)) ?? []).toEqual([]);
    expect(secrets.filter(secret => secret.test(text) && !secret.test(sent))).toEqual([]);
    expect(text.length).toBeLessThan(200_000); // an attack does not get more than it brings
  });

  it("has one line for each", () => {
    const names = lines.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(120);
  });
});

it("left everything in the graph as it was", async () => {
  expect(await whole()).toEqual(before);
});
