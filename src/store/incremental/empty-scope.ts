import { scopeOf, type Scope } from "../../projection/part.js";

/** Gathers nothing. */
export const emptyScope: Scope = scopeOf({ letters: new Set(), kinds: [] });
