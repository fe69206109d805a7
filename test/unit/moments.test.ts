import { momentProperties, sortTime } from "../../src/projection/moments.js";

describe("Moments", () => {
  it("sort by date, then weekday, then time, with the unknown last", () => {
    const inOrder = [
      { date: "2025-01-13", weekday: "MONDAY", time: "09:15" },
      { date: "2025-01-13", weekday: "MONDAY", time: "16:15" },
      { date: "2025-01-13", weekday: "MONDAY", dayPart: "EVENING" },
      { date: "2025-01-13", weekday: "MONDAY" },
      { date: "2025-01-14", weekday: "TUESDAY", time: "09:15" },
      { academicYear: "2025-2026" },
      { date: "2026-01-01" },
      { weekday: "MONDAY", printed: "a Monday in June 2026" },
      { academicYear: "2026-2027" },
      { weekday: "MONDAY", time: "15:00" },
      { weekday: "MONDAY" },
      { weekday: "SUNDAY", time: "08:00" },
      { time: "08:00" },
      undefined,
    ] as const;
    const keys = inOrder.map(moment => sortTime(moment));
    expect([...keys].sort()).toEqual(keys);
  });

  it("store only the parts that are known", () => {
    expect(momentProperties("start", { weekday: "MONDAY", printed: "Mon" })).toEqual({ startWeekday: "MONDAY", startPrinted: "Mon" });
    expect(momentProperties("end", undefined)).toEqual({});
    expect(momentProperties("start", { printed: "June 2020" })).toEqual({ startPrinted: "June 2020", startYear: "2020" });
    expect(momentProperties("start", { date: "2020-06-01" })).toEqual({ startDate: "2020-06-01", startYear: "2020" });
    expect(momentProperties("start", { printed: "2026-2027" })).toEqual({ startPrinted: "2026-2027" });
    expect(momentProperties("start", { printed: "Room 12020, 1 p.m." })).toEqual({ startPrinted: "Room 12020, 1 p.m." });
  });
});
