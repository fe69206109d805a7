import { readFileSync } from "node:fs";

/** A file of the project. */
export const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
