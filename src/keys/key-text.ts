import { randomBytes } from "node:crypto";
import type { Secret } from "../secret.js";

/** Bytes of chance: too many to be tried. */
const keyBytes = 24;
const form = /^colloquia_[A-Za-z0-9_-]{32}$/;

/** A key as its holder sends it: shown once, and kept by nobody else. */
export const newKey = (): string => `colloquia_${randomBytes(keyBytes).toString("base64url")}`;
export const isKey = (text: string): boolean => form.test(text);

/** The key that a header `authorization` holds; undefined where it holds something else. */
export function keyIn(authorization: string | undefined): string | undefined {
  const [, key = ""] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
  return isKey(key) ? key : undefined;
}

/** What the graph keeps of it. It is looked up by this, so how long that takes tells nothing of any key. */
export const keyHash = (secret: Secret, key: string): string => secret.hash("key", key);
