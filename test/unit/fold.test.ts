import { fold } from "../../src/model/fold.js";

describe("Folded text", () => {
  it.each([
    ["Burak Çakmak", "burak cakmak"],
    ["CENGİZ PEHLEVAN", "cengiz pehlevan"],
    ["Bethe–Salpeter equation", "bethe salpeter equation"],
    ["Henri Riihimäki", "henri riihimaki"],
    ["  Łukasz  O’Neill ", "lukasz o neill"],
    ["Köln & Straße", "koln strasse"],
    ["机器学习", "jiqixuexi"],
    ["—", ""],
  ])("writes %s as %s", (text, folded) => expect(fold(text)).toBe(folded));
});
