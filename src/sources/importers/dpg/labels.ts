import { memoize } from "../../../model/memoize.js";
import { matchOneOf, matchPattern } from "../../../model/parse-table.js";
import { readTable } from "../../../model/resource.js";
import { talkKinds, type eventKinds, type sessionKinds } from "../../../model/vocabulary.js";

type Kind<Kinds extends readonly string[]> = Kinds[number] | null;
interface SessionLabel {
  readonly event: Kind<typeof eventKinds>;
  /** Of the block that the talks of such a session are. */
  readonly block: Kind<typeof sessionKinds>;
}

/** Labels of headings. Those for which the vocabulary has no word are here too: they are no part of a title, and their kind is null. */
const sessionLabels: readonly (readonly [words: string, SessionLabel])[] = [
  ["Focus(?:ed)? Session|Fo[ck]us-?sitzung", { event: "FOCUS_SESSION", block: "TALKS" }],
  ["Poster(?:s| Session|-?sitzung)?", { event: null, block: "POSTERS" }],
  ["(?:(?:Annual )?General |Members['’]? )(?:Assembly|Meeting)|Mitgliederversammlung", { event: "MEETING", block: "TALKS" }],
  ["Workshop", { event: "WORKSHOP", block: "TALKS" }],
  ["Colloquium|Kolloquium", { event: "COLLOQUIUM", block: "TALKS" }],
  ["Seminar", { event: "SEMINAR", block: "TALKS" }],
  ["(?:Panel )?Discussion|(?:Podiums)?diskussion", { event: null, block: "DISCUSSION" }],
  [
    "Symposi(?:um|a)|Tutorials?|Plenary(?: Talks?| Session)?|Plenarvortr[aä]ge?|Plenarsitzung|Invited Talks?|Hauptvortr[aä]ge?|Prize Talks?|Preisträgervortr[aä]ge?|Topical Session|Keynotes?(?: Talks?)?|Evening Talk|Abendvortrag|Lunch Talk",
    { event: null, block: "TALKS" },
  ],
];
const begins = sessionLabels.map(([words, label]) => ({ begin: new RegExp(`^(?:${words})(?=\\s*(?:[:–—(]|\\s-\\s|$)|\\s)`, "i"), label }));

/** What a heading says: its kinds, and its title without the label where a colon or a dash parts them. A label alone is the title. */
export function labelled(heading: string): SessionLabel & { readonly title: string } {
  for (const { begin, label } of begins) {
    const [words] = begin.exec(heading) ?? [];
    if (words === undefined) continue;
    const rest = heading.slice(words.length),
      title = rest.replace(/^\s*(?::|[–—-]\s)\s*/, "");
    // `Poster prizes` and `Discussion of results` are titles; `Posters II` is a label.
    if (label.block !== "TALKS" && !/s(?:ess|itz)/i.test(words) && !/^\s*(?:[IVX]+|\d+)?\s*(?:$|[(:–—]|-\s)/.test(rest)) continue;
    return { ...label, title: title !== rest && title !== "" ? title : heading };
  }
  return { event: null, block: "TALKS", title: heading };
}

const talkKindsByLabel = memoize((): ReadonlyMap<string, Kind<typeof talkKinds>> => {
  const rows = readTable("importers/dpg-talk-labels", { label: matchLabel, kind: matchOneOf([...talkKinds, "none"]) });
  return new Map(rows.map(({ label, kind }) => [label, kind === "none" ? null : (kind as (typeof talkKinds)[number])]));
});
const matchLabel = matchPattern(/^\p{Ll}+(?: \p{Ll}+)*$/u, "must be words in small letters, with one space between two of them");
const known = (label: string) => label.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
export const isTalkLabel = (label: string) => label.length <= 60 && talkKindsByLabel().has(known(label));
export const talkKind = (label: string): Kind<typeof talkKinds> => (isTalkLabel(label) ? (talkKindsByLabel().get(known(label)) ?? null) : null);
