import type { Moment } from "../../src/sources/description/description.js";
import { settled, settledMoment } from "../../src/projection/statements.js";

const of = <Value>(...values: Value[]) => values.map((value, at) => ({ record: `record_${at + 1}`, value }));
const read = (conflicts: readonly string[]) => conflicts.map(line => line.replaceAll("\u001f", " | "));

describe("What several records say of a property", () => {
  it("is one statement where they agree, but for case, accents and signs", () => {
    expect(settled("title", of("Physics of Learning", "physics of  learning", "Physics—of Learning"))).toEqual({
      value: "Physics of Learning",
      conflicts: [],
    });
    expect(settled("divisions", of<unknown>([], ["DY"], []))).toEqual({ value: ["DY"], conflicts: [] });
  });

  it("is all that they say where they do not, with what stands first", () => {
    const { value, conflicts } = settled("city", of("Zürich", "Bern", "Zurich", "Bern", "Aarau"));
    expect(value).toBe("Zürich");
    expect(read(conflicts)).toEqual(["city | Zürich | 1 | record_1,record_3", "city | Aarau | 0 | record_5", "city | Bern | 0 | record_2,record_4"]);
    expect(read(settled("durationMinutes", of(60, 90)).conflicts)).toEqual([
      "durationMinutes | 60 | 1 | record_1",
      "durationMinutes | 90 | 0 | record_2",
    ]);
  });
});

describe("What several records say of a moment", () => {
  const moments = (...all: Moment[]) => settledMoment("start", of(...all));

  it("holds together where no part is different", () => {
    expect(moments({ date: "2025-01-13", weekday: "MONDAY" }, { date: "2025-01-13", time: "09:15", zone: "Europe/Stockholm" })).toEqual({
      value: { date: "2025-01-13", weekday: "MONDAY", time: "09:15", zone: "Europe/Stockholm" },
      conflicts: [],
    });
    expect(moments({ printed: "spring" }, { date: "2025-04-01" }).conflicts).toEqual([]);
  });

  it("is never the date of one with the time of another", () => {
    const { value, conflicts } = moments({ date: "2025-01-13" }, { date: "2025-01-14", time: "09:15" }, { date: "2025-01-13" });
    expect(value).toEqual({ date: "2025-01-14", time: "09:15" });
    expect(read(conflicts)).toEqual(["start | 2025-01-14 09:15 | 1 | record_2", "start | 2025-01-13 | 0 | record_1,record_3"]);
  });

  it("is that of the first record among equally full ones", () => {
    expect(moments({ date: "2025-01-14" }, { date: "2025-01-13" }).value).toEqual({ date: "2025-01-14" });
    expect(read(moments({ printed: "spring" }, { printed: "autumn" }).conflicts)).toEqual([
      "start | spring | 1 | record_1",
      "start | autumn | 0 | record_2",
    ]);
  });
});
