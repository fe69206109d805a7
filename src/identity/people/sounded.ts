import { isSyllable, syllablesOf } from "./syllables.js";

/**
 * The word without what transliterations and typewriters disagree about, so that spellings of one name are equal: Mueller = Muller, Mikhail = Mihail,
 * Tchaikovskii = Chaikovsky. Not a phonetic code: vowels stay, and words of one sound but another origin (Meier, Mayer) stay apart.
 * Takes a folded word: a to z alone.
 */
export function sounded(word: string): string {
  let kept = known.get(word);
  if (kept === undefined) {
    kept = word;
    for (const [pattern, replacement] of rules) kept = kept.replace(pattern, replacement);
    kept = kept.replace(isOfSyllables(word) ? /y/g : /[yij]+/g, "i").replace(/([a-hk-z])\1+/g, "$1");
    if (known.size > 200_000) known.clear();
    known.set(word, kept);
  }
  return kept;
}
const known = new Map<string, string>();

/** Yuri and Jurij are one name, Yin and Jin are two: in names of East Asia each letter counts. */
const isOfSyllables = (word: string) => isSyllable(word) || syllablesOf(word) !== null;

/** In this order: the later rules see what the earlier ones wrote. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^([ln])v$/, "$1u"], // Lü is Lv on a Chinese keyboard
  [/(ae|oe|ue)(?=.)/g, "_$1"],
  [/_(a|o|u)e/g, "$1"], // ä, ö, ü written out; ø and æ come as oe and ae
  [/tch|tsch/g, "ch"],
  [/chr/g, "kr"],
  [/shch|sch/g, "sh"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/gh/g, "g"],
  [/([aeiou])h(?![aeiou])/g, "$1"], // Itoh, Tohru, Hannah, Chih
  [/ou/g, "u"], // Rasoul
  [/ck|c(?![ehiy])/g, "k"],
  [/(?:tz|ts)/g, "c"],
  [/x/g, "ks"],
  [/w|u(?=[aeo])/g, "v"], // Eduard, Edward
  [/dj|dzh/g, "j"],
  [/sk(?:iy|ij|yi|yy|ii|y|i)$/, "ski"],
  [/ei(?=[aou])|ie(?=[aou])/g, "e"],
];
