/** Syllables of Mandarin in pinyin, without tones; and the common ones of Wade-Giles, Cantonese and Korean that names are printed with. */
const syllable =
  /^(?:[zcs]h?|[bpmfdtnlgkhjqxrwy])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)$|^(?:ts|tz|hs|ch|sh|jh|y|j)(?:iang|iung|uan|ang|eng|ing|ung|iao|ien|iu|ao|ou|an|en|in|un|ia|ih|eh|oh|ei|ueh|ung|ieh|u|i|e|a)$|^(?:[bcdghjkmnpstwy]|ch|kw|ky|hy|my)?(?:yeong|young|yung|yun|yeon|yeol|eong|eung|oung|eon|eok|eol|eul|eun|ook|oon|ung|yu|uk|um|ul|il|im|in|ik|ak|ae|yoo|oo|ok|ol|yo|ho|ee|ye|ya|soo|hwan|hwa|won|wan|kwon|gwang|kwang|hyun|jae|sik|ryong|rae)$/;

export const isSyllable = (word: string): boolean => syllable.test(word);

/** A given name of East Asia written as one word, cut into its two syllables: "xiaoming" → xiao, ming. Null for what is no such name, and where there are two ways. */
export function syllablesOf(word: string): readonly [string, string] | null {
  if (word.length < 4 || word.length > 12) return null;
  let found: readonly [string, string] | null = null;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (isSyllable(first) && isSyllable(second)) {
      // "xianan": of several ways the one whose second syllable begins with a consonant
      if (found === null || /^[aeiou]/.test(found[1])) found = [first, second];
    }
  }
  return found;
}
