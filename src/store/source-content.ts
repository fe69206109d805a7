import { fold } from "../model/fold.js";
import type { RecordDescription } from "../sources/description/description.js";

/** What versions of a source are compared by: printed texts, each once, in the order of the source. */
export interface SourceContent {
  records: number;
  /** Of events. */
  readonly eventTitles: Set<string>;
  /** Of talks and projects. */
  readonly otherTitles: Set<string>;
  /** Names of those who appear at events, sessions, talks and projects; authors of cited works do not appear. */
  readonly people: Set<string>;
  /** Days on which events, sessions and talks begin or end, as 2026-11-22. */
  readonly dates: Set<string>;
  /** Names of everything else: institutions with all their forms, venues, series, topics, works, assessments. They count in sources that have nothing of the above, as registers. */
  readonly names: Set<string>;
}

export const emptyContent = (): SourceContent => ({
  records: 0,
  eventTitles: new Set(),
  otherTitles: new Set(),
  people: new Set(),
  dates: new Set(),
  names: new Set(),
});

/** Adds what a record says. */
export function addRecord(content: SourceContent, record: RecordDescription): void {
  const { events, sessions, talks, projects } = record;
  content.records++;
  for (const { title } of events) content.eventTitles.add(title);
  for (const { title } of [...talks, ...projects]) if (title !== undefined) content.otherTitles.add(title);
  for (const { people } of [...events, ...sessions, ...talks, ...projects]) for (const { name } of people) content.people.add(name);
  for (const { start, end } of [...events, ...sessions, ...talks])
    for (const moment of [start, end]) if (moment?.date !== undefined) content.dates.add(moment.date);
  for (const name of otherNames(record)) content.names.add(name);
}

function otherNames({ institutions, venues, series, topics, works, assessments }: RecordDescription): string[] {
  return [
    ...institutions.flatMap(({ name, names = [] }) => [name, ...names.map(form => form.name)]),
    ...[...venues, ...topics].map(({ name }) => name),
    ...[...series, ...assessments].map(({ title }) => title),
    ...works.map(({ citation }) => citation),
  ];
}

/** The content of records. */
export function contentOf(records: Iterable<RecordDescription>): SourceContent {
  const content = emptyContent();
  for (const record of records) addRecord(content, record);
  return content;
}

/**
 * Whether two versions have a title, a person or a date in common; of sources that have none of these, both of them, any name. Capitals, accents and
 * punctuation make no difference.
 */
export function haveSomethingInCommon(one: SourceContent, other: SourceContent): boolean {
  const isRegister = ![one, other].some(hasEvents);
  const sets = ({ eventTitles, otherTitles, people, dates, names }: SourceContent): readonly (readonly ReadonlySet<string>[])[] =>
    isRegister ? [[names]] : [[eventTitles, otherTitles], [people], [dates]];
  const others = sets(other);
  return sets(one).some((texts, at) => intersect(texts, others[at]!));
}

/** Whether it has what a programme has, and not only names as a register. */
export const hasEvents = ({ eventTitles, otherTitles, people, dates }: SourceContent): boolean =>
  [eventTitles, otherTitles, people, dates].some(({ size }) => size > 0);
export const isEmpty = (content: SourceContent): boolean => !hasEvents(content) && content.names.size === 0;

/** Texts as they are printed first: that spares folding hundreds of thousands of them where a version says much of what the other says. */
function intersect(some: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): boolean {
  for (const texts of some) for (const text of texts) if (others.some(each => each.has(text))) return true;
  const folded = new Set(others.flatMap(each => [...each].map(comparable)));
  for (const texts of some) for (const text of texts) if (folded.has(comparable(text))) return true;
  return false;
}

/** What consists of signs alone (`???`) is compared as it is. */
const comparable = (text: string) => fold(text) || text;
