import { createHash } from "node:crypto";
import { maxJsonDepth, maxJsonValues } from "../limits.js";

/** The parameters of a GraphQL request, whatever they are. */
export type RequestParameters = Readonly<Record<string, unknown>>;

/** The parameters of a GET; what is no JSON is left to GraphQL to report. */
export function parametersOf(search: string): RequestParameters {
  const given = new URLSearchParams(search),
    query = given.get("query");
  return { ...(query === null ? {} : { query }), variables: parsedJson(given.get("variables")), extensions: parsedJson(given.get("extensions")) };
}

/** What is wrong with the parameters before anything of them is used, as a sentence. graphql-js and Apollo follow JSON by recursion. */
export function findMalformed(parameters: RequestParameters): string | undefined {
  return findOversized(parameters) ?? findWrongHash(parameters);
}

function findOversized(parameters: RequestParameters): string | undefined {
  let values = 0,
    level = Object.values(parameters);
  for (let depth = 0; level.length; depth++) {
    if (depth > maxJsonDepth)
      return `The JSON of a request must not be nested deeper than ${maxJsonDepth} levels, but this is: send less nested values`;
    values += level.length;
    if (values > maxJsonValues) return `The JSON of a request must not hold more than ${maxJsonValues} values, but this does: send several requests`;
    level = level.flatMap(value => (typeof value === "object" && value !== null ? (Object.values(value) as unknown[]) : []));
  }
  return undefined;
}

/** An automatic persisted query is asked for by a hash of its text, or registered by both. */
function findWrongHash({ query, extensions }: RequestParameters): string | undefined {
  const persisted = isRecord(extensions) ? extensions["persistedQuery"] : undefined;
  if (persisted === undefined || persisted === null) return undefined;
  const { version, sha256Hash } = isRecord(persisted) ? persisted : {};
  if (version !== 1 || typeof sha256Hash !== "string")
    return 'extensions.persistedQuery must be an object like {"version": 1, "sha256Hash": "ecf4…"}, but got something else';
  if (typeof query !== "string" || !query || sha256Hash === createHash("sha256").update(query).digest("hex")) return undefined;
  return "extensions.persistedQuery.sha256Hash must be the SHA-256 of `query` in hexadecimal digits, but the provided sha does not match query";
}

const isRecord = (value: unknown): value is RequestParameters => typeof value === "object" && value !== null;

function parsedJson(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
