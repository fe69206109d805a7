import neo4j from "neo4j-driver";

/**
 * Parameters as Neo4j needs them: the driver sends every JavaScript number as a float, and `LIMIT 20.0` is refused. A number that is whole becomes an
 * integer; what is a float by nature is written with `toFloat()` in Cypher.
 */
export function parameterOf(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameterOf);
  if (value === undefined) return null;
  if (value instanceof Int8Array) return value; // the driver's bytes
  if (value !== null && typeof value === "object") return parametersOf(value as Record<string, unknown>);
  return value;
}

export const parametersOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parameterOf(value)]));
