import { familyShares, peopleInScience } from "./name-frequencies.js";
import { formalNames } from "./nicknames.js";
import { joinedSound, initialsOf, parseName, type NameWord, type ParsedName } from "./parsed-name.js";

/**
 * Blocking keys: two names that may be one person's share at least one. A word of the name as it sounds, with the first letter of another one that stands
 * for a given name: "wang|w" of Wei Wang, W. Wang and Wang Wei. Common given names need two letters of the other word, which must be there in full.
 */
export const nameKeys = (name: string): string[] => keysOf(parseName(name));

/** Family names that fewer people in science bear also stand alone (Mehlig): a common one could never be told by itself. */
const rareFamily = 1_500;

export function keysOf({ readings, words }: ParsedName): string[] {
  const keys = new Set<string>();
  const [usual] = readings;
  if (usual === undefined) return [];
  // Family names in every reading, against initials of the given names beside them.
  for (const { family, given, particles } of readings) {
    const heads = [joinedSound(family)];
    for (const { sound, text } of family) if (text.length > 2) heads.push(sound);
    if (particles !== "") heads.push(joinedSound([{ text: particles.replaceAll(" ", ""), sound: "", cut: false }, ...family]));
    for (const head of heads) for (const letter of lettersOf(given)) keys.add(`${head}|${letter}`);
  }
  // A slip in the family name: the first name in full and how the family begins.
  const first = usual.given.find(({ cut }) => !cut);
  if (first && first.text.length > 2) for (const { sound } of usual.family) keys.add(`${first.sound}+${sound.slice(0, 2)}`);
  if (familyShares(usual.family.map(({ text }) => text)).share * peopleInScience < rareFamily) keys.add(joinedSound(usual.family));
  if (words.length === 1) keys.add(words[0]!.sound);
  // "Speaker 3" may be no other speaker.
  if (/^\d/.test(usual.suffix)) return [`${words[0]!.sound}#${usual.suffix}`];
  return [...keys].sort();
}

/** First letters of the given names, and of the names that short forms stand for (Bill: b, w). As they sound: Yuri and Juri share one. */
function lettersOf(given: readonly NameWord[]): Set<string> {
  const letters = new Set<string>();
  for (const word of given) {
    letters.add(soundOf(initialsOf(word)[0]!));
    if (!word.cut) for (const formal of formalNames(word.text)) letters.add(soundOf(formal[0]!));
  }
  return letters;
}
const soundOf = (letter: string) => ({ y: "i", j: "i", w: "v", c: "k", p: "f" })[letter] ?? letter;
