import { memoize } from "../../model/memoize.js";
import { readForms, readList } from "../../model/resource.js";

const wordsByForm = memoize(() => readForms("institutions/institution-words"));

const translations = memoize(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map([...wordsByForm(), ...readForms("institutions/city-names")].map(([form, words]) => [form, words.split(" ")])),
);

const joiningWords = memoize(() => readList("institutions/joining-words"));

/** Whether a folded word only joins others. Left out of what is compared, for languages join otherwise: "Universität Bonn", "University of Bonn". */
export const isJoining = (word: string): boolean => joiningWords().has(word);

/** What a folded word is compared as. */
export const translated = (word: string): readonly string[] => translations().get(word) ?? [word];

const commonWords = memoize((): ReadonlySet<string> => new Set([...wordsByForm().values()].flatMap(words => words.split(" "))));

/** Whether a word, as it is compared, stands in many names and says what an institution does: "medical", not "humboldt". */
export const isCommon = (word: string): boolean => commonWords().has(word);
