import { escapeControlCharacters, findControlCharacter } from "../../src/model/control-characters.js";

describe("What commands print", () => {
  it.each([
    ["a colour", "\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
    ["a title of the window, and a bell", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
    ["an eight-bit control sequence", "\u009b2J", "\\u009b2J"],
    ["a return that overwrites the line", "harmless\rHARMFUL", "harmless\\u000dHARMFUL"],
    ["a backspace and a delete", "a\b\u007f", "a\\u0008\\u007f"],
    ["an override of the direction", "\u202egnp.exe\u202c \u2066x\u2069", "\\u202egnp.exe\\u202c \\u2066x\\u2069"],
  ])("shows %s, and does not obey it", (_, text, shown) => {
    expect(escapeControlCharacters(text)).toBe(shown);
    expect(findControlCharacter(text)).toMatch(/^U\+[\dA-F]{4}$/);
  });

  it("leaves all other text as it is", () => {
    const text = "Lines\nand\ttabs\r\nof Çağla Öz, ‏שלום, 日本 🚀 – “quoted”\u200f";
    expect(escapeControlCharacters(text)).toBe(text);
    expect(findControlCharacter(text)).toBeUndefined();
  });

  it("is the same value inside JSON", () => {
    const value = { title: "A \u009b2J title \u202e" };
    expect(JSON.parse(escapeControlCharacters(JSON.stringify(value)))).toEqual(value);
  });
});
