import { removeEmailAddresses } from "../../../model/email-address.js";
import { recordSchema, type Moment, type RecordDescription } from "../../description/description.js";
import { present } from "../../description/omit-absent.js";
import { printedText } from "../printed.js";
import { blocksOf } from "./blocks.js";
import { codeKey } from "./keys.js";
import { isDivision } from "./codes.js";
import type { Joined } from "./hyphens.js";
import { labelled } from "./labels.js";
import type { Section } from "./outline.js";
import { organizersOf } from "./people.js";
import { preambleOf, type Field } from "./preamble.js";
import { problem, type PlacedProblem } from "./problems.js";
import { talkOf, type Talk } from "./talk.js";
import { Places } from "./places.js";
import { findTitleProblem } from "./title-problem.js";
import { whenOf } from "./when.js";

/** What a session of the programme gives: a record unless nothing can be made of it, and what is wrong with it in the order of the lines. */
export interface Reading {
  readonly record?: RecordDescription;
  readonly problems: readonly PlacedProblem[];
}

/** The session as an event, its talks, and, around its breaks, the blocks of talks that no heading is printed over. */
export function sessionOf(section: Section, joined: Joined): Reading {
  const problems: PlacedProblem[] = [],
    { code } = section.heading,
    key = codeKey(code),
    report = (line: number) => (must: string, got: string) => problems.push(problem(line, must, got));
  const { heading, time, location, organizers, chairs } = preambleOf(section.preamble, `${code}: `.length, joined);
  const printedHeading = printedText(heading) ?? "";
  const publicHeading = removeEmailAddresses(printedHeading);
  if (publicHeading !== printedHeading) report(section.line)("have no e-mail address in its heading", printedHeading);
  const { title, divisions } = jointOf(publicHeading),
    { event: kind, block, title: titleAlone } = labelled(title);
  const titleProblem = findTitleProblem(titleAlone);
  if (titleProblem !== undefined) {
    report(section.line)(titleProblem, titleAlone);
    return { problems };
  }

  const places = new Places(),
    { start, end } = timeOf(time, report),
    day = dayOf(start);
  const room = location[0] && places.venue(location[0].text);
  if (location[0] && !room) report(location[0].line)("be the name of a room", location[0].text);
  const people = [
    ...organizers.map(field => ({ ...field, role: "ORGANIZER" as const })),
    ...chairs.map(field => ({ ...field, role: "CHAIR" as const })),
  ];
  const event = {
    key,
    kind,
    code,
    title: titleAlone,
    divisions,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    venues: room ? [room] : [],
    people: people.flatMap(({ line, text, role }) => {
      if (text.length > longestList) {
        report(line)(`be a list of at most ${longestList} characters`, text);
        return [];
      }
      const { people, problems } = organizersOf(text, role);
      for (const [must, got] of problems) report(line)(must, got);
      return people.map(person => places.appearance(person));
    }),
  };

  const talks: Talk[] = [],
    known = new Map<string, string>(),
    blocks = blocksOf(section, key, block);
  for (const [at, item] of section.items.entries()) {
    if (!("heading" in item)) continue;
    const talk = talkOf(item, { event: key, code, isPosters: block === "POSTERS", ...blocks.of(at) }, places, joined, report(item.line));
    if (!talk) continue;
    const same = JSON.stringify({ ...talk, session: undefined }),
      before = known.get(talk.key);
    if (before === undefined) talks.push(talk);
    else if (before !== same) report(item.line)("have a code that no talk before it has", talk.code);
    known.set(talk.key, before ?? same);
  }
  const sessions = blocks.all.map(each => ({ ...each, ...(each.key === `${key}/all` ? { start, end, venues: event.venues } : { start: day }) }));
  const { institutions, venues } = places;
  const record = recordSchema.safeParse({ key, events: [event], sessions: sessions.map(present), talks, institutions, venues });
  if (!record.success) report(section.line)(`be a session (${record.error.issues[0]!.path.join(".")}: ${record.error.issues[0]!.message})`, heading);
  problems.sort((a, b) => a.line - b.line);
  return record.success ? { record: record.data, problems } : { problems };
}

const longestList = 100_000;
/** `(joint session DY/TT)` at the end of a title: the divisions that hold the session. They are printed nowhere else. */
function jointOf(title: string): { readonly title: string; readonly divisions: readonly string[] } {
  const [whole, names] =
    / ?\((?:joint (?:session|symposium)|gemeinsame (?:Sitzung|Veranstaltung))(?: of| von| der)? ?:? ?([^()]{1,200})\)$/i.exec(title.slice(-300)) ??
    [];
  const divisions = names?.split(/ ?[/,&] ?| and | und /).filter(Boolean) ?? [];
  return whole !== undefined && divisions.every(isDivisionName)
    ? { title: title.slice(0, title.length - whole.length), divisions }
    : { title, divisions: [] };
}
const isDivisionName = (name: string) => /^[A-Za-z]{1,10}$/.test(name) && isDivision(name);

type Report = (line: number) => (must: string, got: string) => void;

function timeOf([field, ...others]: readonly Field[], report: Report): { readonly start?: Moment; readonly end?: Moment } {
  if (!field) return {};
  for (const { line, text } of others) if (text !== field.text) report(line)("be the only time of the session", text);
  const { start, end, malformed, rest } = whenOf(field.text.slice(0, 200));
  if (malformed === undefined && start && /^(?:\(.*\)|[.,]?)$/.test(rest)) return { start, ...(end ? { end } : {}) };
  report(field.line)("be a time like Monday 15:00–18:30", malformed ?? field.text);
  return malformed === undefined || !start ? {} : { start, ...(end && Object.hasOwn(start, "time") ? { end } : {}) };
}

const dayOf = (moment: Moment | undefined) => {
  const { date, weekday } = moment ?? {};
  return date || weekday ? { ...(date ? { date } : {}), ...(weekday ? { weekday } : {}) } : undefined;
};
