import type { Description } from "../sources/description/description.js";
import type { Run } from "./state.js";
import { contentOf, type SourceContent } from "./source-content.js";
import { findUnrelatedContent } from "./stored-content.js";

/** A new version of a source that has nothing in common with the stored one. */
export interface UnrelatedVersion {
  readonly key: string;
  readonly stored: SourceContent;
  readonly given: SourceContent;
}

/** Those of the sources that would take the place of something else. */
export async function findUnrelatedVersions(run: Run, descriptions: readonly Description[]): Promise<UnrelatedVersion[]> {
  const found: UnrelatedVersion[] = [];
  for (const { source, records } of descriptions) {
    const given = contentOf(records);
    const stored = await findUnrelatedContent(run, source.key, given);
    if (stored) found.push({ key: source.key, stored, given });
  }
  return found;
}

/** Both versions in words, and what to do. */
export const formatUnrelatedVersion = ({ key, stored, given }: UnrelatedVersion): string =>
  `${key}: a new version must have a title, a person or a date in common with the stored one, but they have nothing in common.
  stored:   ${formatContent(stored)}
  imported: ${formatContent(given)}
  If these are two sources, give the imported one a key of its own: --source KEY, or the key in the mapping or Description.
  If the imported one is to take the place of the stored one, add --replace.`;

/** Texts of each kind that are shown; of the others, how many there are. */
const maxShown = 3;
const maxCharacters = 80;

function formatContent({ records, eventTitles, otherTitles, people, dates, names }: SourceContent): string {
  const titles = eventTitles.size ? eventTitles : otherTitles.size ? otherTitles : names;
  return [
    count(records, "record"),
    `${titles === names ? "names" : "titles"}: ${formatTexts(titles)}`,
    `people: ${formatTexts(people)}`,
    `dates: ${formatTexts([...dates].sort())}`,
  ].join("; ");
}

function formatTexts(texts: Iterable<string>): string {
  const all = [...texts];
  const shown = all.slice(0, maxShown).map(text => (text.length > maxCharacters ? `${text.slice(0, maxCharacters - 1)}…` : text));
  const others = all.length - shown.length;
  return [...shown, ...(others ? [`${others.toLocaleString("en")} more`] : [])].join(", ") || "none";
}

const count = (number: number, one: string) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
