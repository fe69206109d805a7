import { removeEmailAddresses } from "../../../model/email-address.js";
import type { Description } from "../../description/description.js";
import { checkedSource } from "../checked.js";
import type { Given } from "../importer.js";
import { printedText } from "../printed.js";
import type { Joined } from "./hyphens.js";
import { codeKey } from "./keys.js";
import type { Line } from "./lines.js";
import { meetingKey, meetingOf } from "./meeting.js";
import type { Section } from "./outline.js";
import { preambleOf } from "./preamble.js";

/**
 * The source. Its key is the meeting with its year and the code of the session, or of the first and the last one: each meeting gives the codes anew.
 * Its title is the heading of the one session, or both codes. Who publishes it is not printed.
 */
export function sourceOf(lines: readonly Line[], sections: readonly Section[], joined: Joined, given: Given): Description["source"] {
  const first = sections[0]!,
    begin = first.heading.code,
    end = sections.at(-1)!.heading.code;
  const isOne = sections.every(({ heading: { code } }) => code === begin);
  const heading = removeEmailAddresses(printedText(preambleOf(first.preamble, `${begin}: `.length, joined).heading) ?? "");
  const codes = [begin, ...(isOne ? [] : ["to", end])].map(codeKey).join("-");
  return checkedSource(
    {
      key: given.key ?? `dpg/${meetingKey(meetingOf(lines, sections, joined, given))}/${codes}`,
      title: isOne ? (heading === "" || heading.length > longestHeading ? begin : `${begin}: ${heading}`) : `${begin} to ${end}`,
      url: given.url,
      publisher: undefined,
      retrieved: given.retrieved,
    },
    given,
  );
}
const longestHeading = 1_900;
