import type { Description } from "../../description.js";
import type { Given } from "../importer.js";
import { printedText } from "../printed.js";
import type { Joined } from "./hyphens.js";
import { codeKey } from "./keys.js";
import type { Section } from "./outline.js";
import { preambleOf } from "./preamble.js";

/** The source is the heading where it is one session, else the first and the last session. Who publishes it is not printed. */
export function sourceOf(sections: readonly Section[], joined: Joined, { key, url, retrieved }: Given): Description["source"] {
  const first = sections[0]!,
    begin = first.heading.code,
    end = sections.at(-1)!.heading.code;
  const isOne = sections.every(({ heading: { code } }) => code === begin),
    heading = printedText(preambleOf(first.preamble, `${begin}: `.length, joined).heading) ?? "";
  return {
    key: key ?? `dpg-${[begin, ...(isOne ? [] : ["to", end])].map(codeKey).join("-")}`,
    title: isOne ? (heading === "" || heading.length > longestHeading ? begin : `${begin}: ${heading}`) : `${begin} to ${end}`,
    ...(url === undefined ? {} : { url }),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
}
const longestHeading = 1_900;
