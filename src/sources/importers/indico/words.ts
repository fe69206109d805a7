import { fold } from "../../../model/fold.js";
import { memoize } from "../../../model/memoize.js";
import { matchOneOf, matchWords } from "../../../model/parse-table.js";
import { readTable } from "../../../model/resource.js";
import { sessionKinds, talkKinds, type eventKinds } from "../../../model/vocabulary.js";

type Kind<Kinds extends readonly string[]> = Kinds[number];

/**
 * What kind an event is. Indico's type tells the form of its pages: a school and a workshop are "conference" as well, and a "lecture" (in exports
 * "simple_event") is any single talk. So where it says one of those two, the one kind that the title names goes first.
 */
export function eventKind(type: string | undefined, title: string): Kind<typeof eventKinds> | null {
  if (type === undefined) return null;
  const word = fold(type);
  if (word === "meeting") return "MEETING";
  if (word !== "conference" && word !== "lecture" && word !== "simple event") return null;
  const named = new Set(
      fold(title)
        .split(" ")
        .flatMap(each => titleWords.get(each) ?? []),
    ),
    [only] = named;
  if (only !== undefined && named.size === 1) return only;
  return word === "conference" ? "CONFERENCE" : null;
}
const titleWords = new Map<string, Kind<typeof eventKinds>>([
  ["colloquium", "COLLOQUIUM"],
  ["conference", "CONFERENCE"],
  ["school", "SCHOOL"],
  ["seminar", "SEMINAR"],
  ["workshop", "WORKSHOP"],
]);

/** Whether the people of the event are its speakers: Indico calls them so at a lecture, and chairpersons at everything else. */
export const isLecture = (type: string | undefined): boolean => ["lecture", "simple event"].includes(fold(type ?? ""));

/** Types of contributions and sessions are free texts of each conference: only those that say one thing everywhere. "Oral" and "Plenary" do not. */
export const talkKind = (type: string | undefined): Kind<typeof talkKinds> | null => talkKindsByType().get(fold(type ?? "")) ?? null;
const talkKindsByType = memoize(() => readKinds("importers/indico-talk-types", talkKinds));

export const sessionKind = (type: string | undefined): Kind<typeof sessionKinds> | null => sessionKindsByType().get(fold(type ?? "")) ?? null;
const sessionKindsByType = memoize(() => readKinds("importers/indico-session-types", sessionKinds));

function readKinds<Kinds extends readonly string[]>(table: string, kinds: Kinds): ReadonlyMap<string, Kind<Kinds>> {
  return new Map(readTable(table, { type: matchWords, kind: matchOneOf(kinds) }).map(({ type, kind }) => [type, kind as Kind<Kinds>]));
}
