import type { BackupProperty } from "./format.js";

/** A property as cypher/read/typed-properties returns it. */
export type TypedProperty = readonly [name: string, type: string, value: unknown];

/** As Neo4j names types; a list has no nulls in it. */
const plainType = /^(STRING|BOOLEAN|INTEGER|LIST<(STRING|BOOLEAN|INTEGER) NOT NULL>|LIST<NOTHING>) NOT NULL$/;
const maxShownLength = 40;

/** Writes a property so that its type can be told again. Throws where the format has no place for the type. */
export function encodeProperty([name, type, value]: TypedProperty): BackupProperty {
  if (value instanceof Int8Array) return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
  if (type.startsWith("ZONED DATETIME")) return { datetime: String(value) };
  if (type.startsWith("FLOAT")) return { float: Number(value) };
  const isExact = (each: unknown) => typeof each !== "number" || Number.isSafeInteger(each);
  if (plainType.test(type) && (Array.isArray(value) ? value : [value]).every(isExact)) return value as BackupProperty; // plainType tells
  throw new Error(`A backup cannot hold a property of the type ${type}, but ${name} is one: ${String(value).slice(0, maxShownLength)}`);
}

/** The properties of a node as the statements of cypher/write take them. */
export interface PropertyRow {
  readonly properties: Readonly<Record<string, unknown>>;
  /** By name, as text. */
  readonly times: Readonly<Record<string, string>>;
  readonly floats: Readonly<Record<string, number>>;
}

export function decodeProperties(encoded: Readonly<Record<string, BackupProperty>>): PropertyRow {
  const properties: Record<string, unknown> = {};
  const times: Record<string, string> = {};
  const floats: Record<string, number> = {};
  for (const [name, value] of Object.entries(encoded)) {
    if (typeof value !== "object" || Array.isArray(value)) properties[name] = value;
    else if ("bytes" in value) properties[name] = new Int8Array(Buffer.from(value.bytes, "base64"));
    else if ("datetime" in value) times[name] = value.datetime;
    else floats[name] = value.float;
  }
  return { properties, times, floats };
}
