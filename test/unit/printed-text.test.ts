import fc from "fast-check";
import { printedText } from "../../src/sources/importers/printed.js";

it.each([
  ["  Learning \n to\tlearn ", "Learning to learn"],
  ["Phases of CO<sub>2</sub> &amp; H&#x2082;O", "Phases of CO2 & H₂O"],
  ["T < 5 K and x > 3", "T < 5 K and x > 3"],
  ["a<b and c>d", "a<b and c>d"],
  ["One<br/>Two</p><p>Three", "One Two Three"],
  ["<script>alert(1)</script>Safe <!-- note -->now", "Safe now"],
  ["Zo\u0065\u0308", "Zoë"],
  ["ren\u00ador\u200bmal\u0000isation", "renormalisation"],
  ["$E = mc^2$", "$E = mc^2$"],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
])("reads %j as %j", (given, read) => expect(printedText(given)).toBe(read));

it.each(["", " \n", "\u0000\u200b", "<p></p>", "&nbsp;"])("finds nothing in %j", given => expect(printedText(given)).toBeUndefined());

it("reads what it read the same again, with no sign that shows nothing, as long as no entity stands in it", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter(text => !text.includes("&") && !text.includes("<")),
      text => {
        const read = printedText(text);
        expect(read === undefined || printedText(read) === read).toBe(true);
        expect(read ?? "").not.toMatch(/[\p{Cc}\u200b]|\s\s|^\s|\s$/u);
      },
    ),
  ));
