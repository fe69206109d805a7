import type { z } from "zod";
import { containsEmailAddress, textWithEmailAddress } from "../../model/email-address.js";

/** Issues of schemas in words, in the one form of all messages: where, what must hold, and what was got. */

export type Path = readonly PropertyKey[];
/** What is wrong at a place of a value. */
export interface Issue {
  readonly path: Path;
  readonly message: string;
  /** Where it is not the value at the path. */
  readonly got?: unknown;
  readonly unknownKey?: boolean;
}

const names: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a map",
  string: "a text",
};

/** What the schema wants, in one form for all kinds of issues; where the schema has words of its own for it, those stand. */
export function whatMustHold(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${names[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "string") return "must not be empty";
      return issue.origin === "array"
        ? `must have at least ${issue.minimum} item`
        : `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `must have at most ${issue.maximum} characters` : `must be at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "must be an address like https://example.org/page" : undefined;
    case "unrecognized_keys":
      return `must be one of the keys ${Object.keys((issue.inst as z.core.$ZodObject)._zod.def.shape).join(", ")}`; // only a map has keys
    default:
      return undefined;
  }
}

/** An issue as a problem: one for each unknown key; of a union those of the branch that was meant. */
export function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") return issue.keys.map(key => ({ path: [...path, key], message, got: key, unknownKey: true }));
  if (issue.code !== "invalid_union" || !issue.errors.length) return [{ path, message }];
  const meant = issue.errors.find(branch => !branch.some(({ code, path }) => code === "invalid_type" && path.length === 0));
  if (meant) return meant.flatMap(issuesOf).map(issue => ({ ...issue, path: [...path, ...issue.path] }));
  return [{ path, message: [...new Set(issue.errors.flat().map(({ message }) => message))].join(" or ") }];
}

export const pathText = (path: Path) =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), "") ||
  "document";
export const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
export const shown = (value: unknown) => {
  const text = value === undefined || value === null ? "nothing" : typeof value === "number" ? String(value) : JSON.stringify(value);
  if (containsEmailAddress(text)) return typeof value === "string" ? textWithEmailAddress : "something with an e-mail address";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
