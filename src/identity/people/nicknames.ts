import { memoize } from "../../model/memoize.js";
import { matchWord, matchWords } from "../../model/parse-table.js";
import { readTable } from "../../model/resource.js";

const namesByNickname = memoize((): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>();
  for (const { name, nicknames } of readTable("people/nicknames", { name: matchWord, nicknames: matchWords }))
    for (const nickname of nicknames.split(" ")) names.set(nickname, [...(names.get(nickname) ?? []), name]);
  return names;
});

/** The names that a short form stands for ("bill" → william, vasileios); none for what is no short form. */
export const formalNames = (nickname: string): readonly string[] => namesByNickname().get(nickname) ?? none;
const none: readonly string[] = [];

export const isShortFor = (nickname: string, formal: string): boolean => formalNames(nickname).includes(formal);
