import { memoize } from "../../model/memoize.js";
import { matchDistinctWords, matchOneOf } from "../../model/parse-table.js";
import { readTable } from "../../model/resource.js";

const kinds = ["university", "hospital", "institute", "college", "company", "authority", "giver", "laboratory", "unit"] as const;

export type Head = (typeof kinds)[number];

const kindsByWord = memoize((): ReadonlyMap<string, Head> => {
  const rows = readTable("institutions/institution-kinds", { kind: matchOneOf(kinds), words: matchDistinctWords() });
  return new Map(rows.flatMap(({ kind, words }) => words.split(" ").map(word => [word, kind as Head] as const)));
});

/** What a word makes the institution that it stands in the name of. */
export const headOf = (word: string): Head | undefined => kindsByWord().get(word);
