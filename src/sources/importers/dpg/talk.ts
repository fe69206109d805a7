import { removeEmailAddresses } from "../../../model/email-address.js";
import { printedText } from "../printed.js";
import type { Joined } from "./hyphens.js";
import { headOf, longestHead } from "./head.js";
import { codeKey } from "./keys.js";
import { talkKind } from "./labels.js";
import type { TalkBlock } from "./outline.js";
import { authorsOf } from "./people.js";
import type { Places } from "./places.js";
import { findTitleProblem } from "./title-problem.js";
import { whenOf } from "./when.js";

/** What a talk is part of. */
interface Whole {
  readonly event: string;
  readonly code: string;
  readonly session?: string;
  readonly isPosters: boolean;
}
export type Talk = NonNullable<ReturnType<typeof talkOf>>;

/** A talk: nothing where its heading or its title cannot be read. What else cannot be read is left out of it. */
export function talkOf({ heading, lines }: TalkBlock, whole: Whole, places: Places, joined: Joined, report: (must: string, got: string) => void) {
  const { label, code, rest } = heading;
  if (heading.session !== whole.code) return void report(`be a talk of ${whole.code}`, code);
  const { start, end, malformed, rest: room } = whenOf(rest.slice(0, longestHeading));
  if (rest.length > longestHeading || /[—―●•∙]/.test(room)) return void report("have the title on the next line", rest);
  const head = headOf(lines, joined);
  if (!head) return void report(`have at most ${longestHead} characters over its abstract`, "more");
  const printed = printedText(head.title) ?? "";
  const title = removeEmailAddresses(printed);
  if (title !== printed) report("have no e-mail address in its title", printed);
  const titleProblem = findTitleProblem(title);
  if (title === "" || titleProblem !== undefined) return void report(titleProblem ?? "have a title", title);

  if (malformed !== undefined) report("be a time like 15:00", malformed);
  const venue = room === "" ? undefined : places.venue(room);
  if (room !== "" && venue === undefined) report("be the name of a room", room);
  const { people, problems } = head.authors === undefined ? { people: [], problems: [] } : authorsOf(head.authors, head.affiliations);
  for (const [must, got] of problems) report(must, got);
  return {
    key: codeKey(code),
    event: whole.event,
    ...(whole.session === undefined ? {} : { session: whole.session }),
    kind: label === "" && whole.isPosters ? ("POSTER" as const) : talkKind(label),
    code,
    title,
    ...(start ? { start } : {}),
    ...(end && malformed === undefined ? { end } : {}),
    venues: venue === undefined ? [] : [venue],
    people: people.map(person => places.appearance(person)),
  };
}

const longestHeading = 300;
