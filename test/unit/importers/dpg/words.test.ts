import { joinedBy } from "../../../../src/sources/importers/dpg/hyphens.js";
import { labelled, talkKind } from "../../../../src/sources/importers/dpg/labels.js";
import { whenOf } from "../../../../src/sources/importers/dpg/when.js";

it.each([
  ["Focus Session: Noise", "FOCUS_SESSION", "TALKS", "Noise"],
  ["Fokussitzung – Rauschen", "FOCUS_SESSION", "TALKS", "Rauschen"],
  ["Focus Session II: Noise", "FOCUS_SESSION", "TALKS", "Focus Session II: Noise"],
  ["Symposium: Machines", null, "TALKS", "Machines"],
  ["Poster", null, "POSTERS", "Poster"],
  ["Posters II", null, "POSTERS", "Posters II"],
  ["Postersitzung: Atome", null, "POSTERS", "Atome"],
  ["Poster prizes", null, "TALKS", "Poster prizes"],
  ["Members’ Assembly", "MEETING", "TALKS", "Members’ Assembly"],
  ["Mitgliederversammlung", "MEETING", "TALKS", "Mitgliederversammlung"],
  ["Tutorial: Machine Learning", null, "TALKS", "Machine Learning"],
  ["Plenary Talks", null, "TALKS", "Plenary Talks"],
  ["Quantum Gases – Bosons", null, "TALKS", "Quantum Gases – Bosons"],
  ["Workshops we remember: a history", null, "TALKS", "Workshops we remember: a history"],
])("the heading %s is of the kind %s, its talks are %s, its title is %s", (heading, event, block, title) =>
  expect(labelled(heading)).toEqual({ event, block, title }),
);

it.each([
  ["Invited Talk", "INVITED"],
  ["HAUPTVORTRAG", "INVITED"],
  ["Fachvortrag", "CONTRIBUTED"],
  ["Poster", "POSTER"],
  ["Preisträgervortrag", null],
  ["Group Report", null],
  ["toString", null],
])("a talk labelled %s is of the kind %s", (label, kind) => expect(talkKind(label)).toBe(kind));

it.each([
  ["con-", "vergence", "", "convergence"],
  ["Physics-", "informed", "", "Physicsinformed"],
  ["Physics-", "informed", "physics-informed", "Physics-informed"],
  ["Romero-", "Lopez", "", "Romero-Lopez"],
  ["WALLER-", "BERGER", "WALLERBERGER", "WALLERBERGER"],
  ["two-", "and three-level", "", "two- and three-level"],
  ["Bethe–", "Salpeter", "", "Bethe–Salpeter"],
  ["state-of-the-", "art", "state-of-the-art", "state-of-the-art"],
  ["soft\u00ad", "ware", "", "software"],
  ["ends here –", "and goes on", "", "ends here – and goes on"],
])("%j before %j, where the text has %j elsewhere, is %j", (first, second, elsewhere, whole) =>
  expect(joinedBy(`${first}\n${second}\n${elsewhere}`)([first, second])).toBe(whole),
);

it.each([
  ["Mon 15:00", { start: { weekday: "MONDAY", time: "15:00", printed: "Mon 15:00" } }],
  ["Di 9.05 Uhr H1", { start: { weekday: "TUESDAY", time: "09:05", printed: "Di 9.05 Uhr" }, rest: "H1" }],
  ["9:00 K.11.23", { start: { time: "09:00", printed: "9:00" }, rest: "K.11.23" }],
  ["Wed Poster A", { start: { weekday: "WEDNESDAY", printed: "Wed" }, rest: "Poster A" }],
  [
    "Monday, March 27, 2023, 15:00–18:30",
    {
      start: { date: "2023-03-27", weekday: "MONDAY", time: "15:00", printed: "Monday, March 27, 2023, 15:00" },
      end: { date: "2023-03-27", weekday: "MONDAY", time: "18:30", printed: "18:30" },
    },
  ],
  ["Donnerstag, 5. März, 14:00", { start: { weekday: "THURSDAY", time: "14:00", printed: "Donnerstag, 5. März, 14:00" } }],
  ["Fr 29.02.2024 8:00", { start: { date: "2024-02-29", weekday: "FRIDAY", time: "08:00", printed: "Fr 29.02.2024 8:00" } }],
  [
    "Sunday 20:00 – Monday 2:00",
    { start: { weekday: "SUNDAY", time: "20:00", printed: "Sunday 20:00" }, end: { weekday: "MONDAY", time: "02:00", printed: "Monday 2:00" } },
  ],
  ["Mon 24:00", { start: { weekday: "MONDAY" }, malformed: "24:00" }],
  ["2023-02-30 9:00", { start: { time: "09:00" }, malformed: "2023-02-30" }],
  ["whenever", { rest: "whenever" }],
])("%s says when", (text, when) => expect(whenOf(text)).toEqual({ rest: "", ...when }));
