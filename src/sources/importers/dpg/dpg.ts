import { InvalidInput, type Importer, type Part } from "../importer.js";
import { textOf } from "./bytes.js";
import { sessionHeading, talkHeading } from "./codes.js";
import { joinedBy } from "./hyphens.js";
import { linesOf } from "./lines.js";
import { outlineOf } from "./outline.js";
import { problem, shown } from "./problems.js";
import { sessionOf } from "./session.js";
import { sourceOf } from "./source.js";

/**
 * The programme of a meeting of the Deutsche Physikalische Gesellschaft as text: copied from its pages or from a PDF, with or without the marks of
 * Markdown. A record is a session. Introductions, abstracts, references and figures are left out: they are prose, not facts.
 *
 * Not read: talks with the title on the line of their code (overviews), codes without a number of a session (`PV I`), running heads and columns of a
 * PDF that stand inside the head of a talk, times like 3 pm, a second time of a session, collaborations in a list of names. No line of prose may begin
 * like a heading (`Q 5: …`): it would be one. A name printed twice in one list of names is nobody's in particular; elsewhere in a programme equal names
 * are one person.
 */
export const dpg: Importer = {
  format: "dpg",
  about: "Sessions of a programme of the Deutsche Physikalische Gesellschaft, as text (DY 11: Focus Session: …).",
  usesMeeting: true,
  detects: begin => {
    const lines = linesOf(begin),
      at = lines.findIndex(sessionHeading);
    return at >= 0 && lines.slice(at).some(line => /^(?:Time|Zeit) ?:/.test(line.text) || talkHeading(line));
  },
  read: async function* (input, given) {
    const text = await textOf(input),
      lines = linesOf(text),
      { sections, strays } = outlineOf(lines),
      joined = joinedBy(text);
    if (!sections.length)
      throw new InvalidInput(
        `A programme must have a session with a heading like "DY 11: Title", but got: ${shown(text.slice(0, 100).replace(/\s+/g, " ").trim())}`,
      );
    yield { source: sourceOf(lines, sections, joined, given) };
    for (const { line, heading } of strays) yield { problem: problem(line, "stand below the heading of its session", heading.code).problem };
    yield* sessionsOf(sections, joined);
  },
};

/** A session that is printed twice in the same words is one. */
function* sessionsOf(sections: ReturnType<typeof outlineOf>["sections"], joined: ReturnType<typeof joinedBy>): Generator<Part> {
  const known = new Map<string, string>();
  for (const section of sections) {
    const { record, problems } = sessionOf(section, joined);
    const same = JSON.stringify(record),
      before = record && known.get(record.key);
    if (record && before === same) continue;
    if (record && before !== undefined) {
      yield { problem: problem(section.line, "have a code that no session before it has", section.heading.code).problem };
      continue;
    }
    if (record) {
      known.set(record.key, same);
      yield { record };
    }
    for (const { problem } of problems) yield { problem };
  }
}
