/** A value as Cypher and GraphQL both read it. */
export function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  return typeof value === "object" && value !== null ? `{${printEntries(value).join(", ")}}` : JSON.stringify(value);
}

/** What a map holds; what is not given is left out. */
export const printEntries = (map: object): string[] =>
  Object.entries(map).flatMap(([name, value]) => (value === undefined || value === null ? [] : [`${name}: ${printValue(value)}`]));
