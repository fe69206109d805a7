import fc from "fast-check";
import { readDescription } from "../../../../src/sources/description/read-description.js";
import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { weekdays } from "../../../../src/model/vocabulary.js";
import { readDpg, type ReadDpg } from "../../../support/read-dpg.js";

/** Facts by chance, and how a programme may print them. */
interface Talk {
  readonly label: keyof typeof kinds;
  readonly title: string;
  readonly minutes: number;
  readonly room?: string;
  readonly names: readonly string[];
  /** Of each name the numbers of its affiliations, from 0; nobody has any where they are everybody's. */
  readonly numbers: readonly (readonly number[])[];
  readonly affiliations: readonly string[];
  readonly presenter: number;
  /** A break follows. */
  readonly pause?: number;
}
interface Session {
  readonly division: string;
  readonly label: string;
  readonly title: string;
  readonly joint: readonly string[];
  readonly day: number;
  readonly organizers: readonly { readonly name: string; readonly at: string }[];
  readonly room: string;
  readonly talks: readonly Talk[];
}
interface Style {
  readonly isMarkdown: boolean;
  readonly isGerman: boolean;
  readonly mark: string;
  readonly raise: keyof typeof raises;
  readonly and: string;
  readonly between: string;
  readonly width: number;
}

const kinds = {
  "Invited Talk": "INVITED",
  Hauptvortrag: "INVITED",
  "Plenary Talk": null,
  Gruppenbericht: null,
  "Contributed Talk": "CONTRIBUTED",
  Poster: "POSTER",
  "Unheard-of Talk": null,
  "": null,
} as const;
const events: Record<string, string | null> = { "Focus Session": "FOCUS_SESSION", Symposium: null, Workshop: "WORKSHOP", Tutorial: null, "": null };
const raises = {
  tag: (numbers: string) => `<sup>${numbers}</sup>`,
  caret: (numbers: string) => numbers.replace(/\d+/g, "^$&"),
  small: (numbers: string) => numbers.replace(/\d/g, digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!),
  tex: (numbers: string) => `$^{${numbers}}$`,
  plain: (numbers: string) => numbers,
};

const given = ["Adèle", "Ben", "Chen-Yu", "Đorđe", "Éva", "İpek", "J.-P.", "K. L.", "Łukasz", "Maria José", "Ø.", "Zoë", "Ångström", "Sa", "Mo"],
  particles = ["", "", "de la ", "van der ", "von ", "al-", "d'", "O’", "Mac "],
  family = [
    "Äpfel",
    "Bauer",
    "Çelik",
    "Dvořák",
    "Ess",
    "Fú",
    "Müller-Lüdenscheidt",
    "N'Diaye",
    "Öz",
    "Ramón y Cajal",
    "Straße",
    "Wójcik",
    "Żak",
    "Li",
    "And",
    "Undine",
  ];
const name = fc
  .tuple(fc.constantFrom(...given), fc.constantFrom(...particles), fc.constantFrom(...family), fc.boolean())
  .map(([given, particle, family, isShouted]) => (isShouted ? `${given} ${particle}${family}`.toUpperCase() : `${given} ${particle}${family}`))
  .filter(name => !/ (AND|UND)$/i.test(name));
const affiliation = fc
  .tuple(
    fc.constantFrom("2. Physikalisches Institut", "Universität", "Department of Physics and Astronomy", "R&D – Quantum", "Koç University", "CNRS"),
    fc.constantFrom("", ", 10587 Berlin", ", Saint-Étienne", ", Göttingen, Germany", ", B15 2TT, United Kingdom", " (UMR 5672), Lyon"),
  )
  .map(parts => parts.join(""));
const words = [
  "of",
  "and",
  "in",
  "the",
  "superconducting",
  "renormalisation",
  "Quantenmaschinen",
  "non-equilibrium",
  "Bethe–Salpeter",
  "T=5",
  "NV",
  "–",
  "über",
  "α-RuCl₃",
  "I:",
  "networks,",
  "2D",
  "(again)",
  "why?",
];
const title = fc
  .tuple(fc.constantFrom("Learning", "Wie", "A 2D", "Über"), fc.array(fc.constantFrom(...words), { maxLength: 14 }))
  .map(([first, rest]) => [first, ...rest, "rings"].join(" "));
const room = fc.constantFrom("ZEU 250", "H37", "GÖR/0226", "Poster A", "Audimax");

const talk: fc.Arbitrary<Talk> = fc
  .record({
    label: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    title,
    minutes: fc.nat(24 * 60 - 1),
    room: fc.option(room, { nil: undefined }),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 6, selector: name => name.toLowerCase() }),
    affiliations: fc.uniqueArray(affiliation, { minLength: 1, maxLength: 12 }),
    isShared: fc.boolean(),
    seeds: fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    presenter: fc.nat(5),
    pause: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
  })
  .map(({ isShared, seeds, presenter, room, pause, ...talk }) => ({
    ...talk,
    ...(room === undefined ? {} : { room }),
    ...(pause === undefined ? {} : { pause }),
    presenter: presenter % talk.names.length,
    // The first has all of them where they are numbered, so that none is printed for nobody.
    numbers: talk.names.map((_, at) =>
      isShared ? [] : at === 0 ? talk.affiliations.map((_, number) => number) : [...new Set(seeds[at]!.map(seed => seed % talk.affiliations.length))],
    ),
  }));
const session: fc.Arbitrary<Session> = fc.record({
  division: fc.constantFrom("Q", "DY", "SYMS", "AGPhil", "jDPG"),
  label: fc.constantFrom(...Object.keys(events)),
  title,
  joint: fc.constantFrom([], ["DY", "TT"], ["A", "AGPhil", "SOE"]),
  day: fc.nat(6),
  organizers: fc.array(fc.record({ name, at: fc.constantFrom("Tübingen", "Jülich, Aachen", "TU Wien") }), { maxLength: 3 }),
  room,
  talks: fc.array(talk, { maxLength: 6 }),
});
const style: fc.Arbitrary<Style> = fc.record({
  isMarkdown: fc.boolean(),
  isGerman: fc.boolean(),
  mark: fc.constantFrom("●", "•", "∙", "● "),
  raise: fc.constantFrom(...(Object.keys(raises) as (keyof typeof raises)[])),
  and: fc.constantFrom(" and ", ", and ", " und ", " & ", ", "),
  between: fc.constantFrom(" — ", "; "),
  width: fc.constantFrom(40, 72, 10_000),
});

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const listed = (items: readonly string[], and: string) =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")}${and}${items.at(-1)!}` : items.join("");
const germanDays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** The programme as a printer sets it; where the width asks for it, words of small letters are hyphenated. */
function printed(sessions: readonly Session[], { isMarkdown, isGerman, mark, raise, and, between, width }: Style): string {
  const bold = (text: string) => (isMarkdown ? `**${text}**` : text),
    day = (at: number) => (isGerman ? germanDays[at]! : weekdays[at]!.slice(0, 1) + weekdays[at]!.slice(1, 3).toLowerCase());
  const set = (text: string) => {
    const lines = [""];
    for (const word of text.split(" ")) {
      const room = width - lines.at(-1)!.length - 1;
      if (word.length <= room || lines.at(-1) === "") lines.push(`${lines.pop()!} ${word}`.trim());
      else if (/^\p{L}?\p{Ll}{9,}$/u.test(word) && room > 5) lines.push(`${lines.pop()!} ${word.slice(0, 4)}-`, word.slice(4));
      else lines.push(word);
    }
    return lines.join("\n");
  };
  return sessions
    .map(({ division, label, title, joint, day: dayAt, organizers, room, talks }, at) =>
      [
        `${isMarkdown ? "## " : ""}${division} ${at + 1}: ${label ? `${label}: ` : ""}${title}${joint.length ? ` (joint session ${joint.join("/")})` : ""}`,
        "An introduction, which says nothing: not even when.",
        ...(organizers.length
          ? [
              `Organized by ${listed(
                organizers.map(({ name, at }) => `${name} (${at})`),
                and,
              )}`,
            ]
          : []),
        `${isGerman ? "Zeit" : "Time"}: ${day(dayAt)} 9:30–18:00`,
        `${isGerman ? "Raum" : "Location"}: ${room}`,
        ...talks.flatMap((talk, number) => {
          const raised = (numbers: readonly number[]) => (numbers.length ? raises[raise](numbers.map(number => number + 1).join(",")) : ""),
            isNumbered = talk.numbers.some(numbers => numbers.length);
          const names = talk.names.map((name, at) => `${at === talk.presenter ? mark : ""}${name}${raised(talk.numbers[at]!)}`);
          const affiliations = talk.affiliations.map((affiliation, at) => `${isNumbered ? raised([at]) : ""}${affiliation}`);
          return [
            `${talk.label ? `${bold(talk.label)} ` : ""}${division} ${at + 1}.${number + 1} ${day(dayAt)} ${clock(talk.minutes)}${talk.room ? ` ${talk.room}` : ""}\n` +
              set(`${bold(talk.title)} — ${listed(names, and)} — ${affiliations.join(between)}`),
            "An abstract — with dashes, and names: ●Nobody — Nowhere.",
            ...(talk.pause ? [bold(`${talk.pause} min. break`)] : []),
          ];
        }),
      ].join("\n\n"),
    )
    .join("\n\n");
}

const expected = (sessions: readonly Session[]) =>
  sessions.map(({ division, label, title, joint, day, organizers, room, talks }, at) => ({
    ...{
      code: `${division} ${at + 1}`,
      kind: events[label] ?? null,
      title,
      divisions: [...joint],
      room,
      start: `${weekdays[day]} 09:30`,
      end: "18:00",
    },
    organizers: organizers.map(({ name, at }) => `${name}: ${at}`),
    breaks: talks.flatMap(({ pause }) => pause ?? []),
    talks: talks.map((talk, number) => ({
      ...{
        code: `${division} ${at + 1}.${number + 1}`,
        kind: kinds[talk.label],
        title: talk.title,
        room: talk.room,
        start: `${weekdays[day]} ${clock(talk.minutes)}`,
      },
      after: talks.slice(0, number).filter(({ pause }) => pause).length,
      people: talk.names.map((name, at) => ({
        name,
        isSpeaker: at === talk.presenter,
        affiliations: talk.numbers.some(numbers => numbers.length)
          ? talk.numbers[at]!.map(number => talk.affiliations[number]!)
          : [...talk.affiliations],
      })),
    })),
  }));

const got = ({ records }: ReadDpg): ReturnType<typeof expected> =>
  records.map(({ events: [event], sessions, talks, venues }) => {
    const room = ([link]: readonly { to: string }[]) => venues.find(({ key }) => key === link?.to)?.name;
    return {
      ...{ code: event!.code!, kind: event!.kind, title: event!.title, divisions: event!.divisions, room: room(event!.venues)! },
      ...{ start: `${event!.start!.weekday} ${event!.start!.time}`, end: event!.end!.time! },
      organizers: event!.people.map(({ name, affiliations }) => `${name}: ${affiliations.map(({ printed }) => printed).join()}`),
      breaks: sessions.flatMap(({ durationMinutes }) => durationMinutes ?? []),
      talks: talks.map(({ code, kind, title, venues, start, session, people }) => ({
        ...{
          code: code!,
          kind: kind as (typeof kinds)[keyof typeof kinds],
          title: title!,
          room: room(venues),
          start: `${start!.weekday} ${start!.time}`,
        },
        after:
          session === undefined
            ? 0
            : sessions
                .slice(
                  0,
                  sessions.findIndex(({ key }) => key === session),
                )
                .filter(({ kind }) => kind === "BREAK").length,
        people: people.map(({ name, roles, affiliations }) => ({
          name,
          isSpeaker: (roles as string[]).includes("SPEAKER"),
          affiliations: affiliations.map(({ printed }) => printed),
        })),
      })),
    };
  });

it("reads printed facts back, however they are printed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 3 }), style, async (sessions, style) => {
      const read = await readDpg(printed(sessions, style));
      expect(read.problems).toEqual([]);
      expect(got(read)).toEqual(expected(sessions));
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** All that a programme is made of, in any order and with anything in between. */
const fragments = [
  ..."QX 1: |QX 1.1 |QX 1.1 Mon 9:00 H1|Invited Talk |## DY 2: |Focus Session: |Poster|Time: |Zeit: Mo 25:99–3|Location: |Organized by |Chair: |15 min. break".split(
    "|",
  ),
  ..."●|•|—|–|-|,|;| and | und |(|)|<sup>|</sup>|1,2|¹|^|{|}|$|**|*|_|#|\\|(joint session QX/TT)|Anna Alt|Jr.|for the X Collaboration|N.N.|é|\u00ad|\u0000|&amp;|<b>".split(
    "|",
  ),
  ..."|30 February 2023|\n|\n|\n\n|\r\n| |\t".split("|").slice(1),
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
      maxLength: 80,
    })
    .map(parts => `QX 1: X\n${parts.join("")}`),
);

it("makes of any text whole records, each consistent by itself and the same again, or refuses it in a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      const read = await readDpg(text).catch((error: unknown) => {
        expect(error).toBeInstanceOf(InvalidInput);
      });
      if (!read) return;
      for (const record of read.records) {
        const description = { format: "colloquia-description-1", source: read.source, records: [record] };
        expect(readDescription(JSON.stringify(description), "read.json").records).toEqual([record]);
      }
      for (const problem of read.problems) expect(problem).toMatch(/^line \d+: must .+, but got: .+$/s);
      expect(await readDpg(text)).toEqual(read);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

it("makes of any bytes whole records, or refuses them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async bytes => {
      await readDpg(Buffer.concat([Buffer.from("QX 1: X\nQX 1.1\n"), bytes])).then(
        // The bytes can spell the heading of another session.
        ({ records }) => expect(records[0]?.events[0]?.code).toBe("QX 1"),
        (error: unknown) => expect(error).toBeInstanceOf(InvalidInput),
      );
    }),
    { numRuns: 500, examples: [[Buffer.from("A0:!")]] },
  );
});
