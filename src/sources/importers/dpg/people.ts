import type { Role } from "../../../model/vocabulary.js";
import { printedText } from "../printed.js";
import { affiliationsOf, longestAffiliation } from "./affiliations.js";
import { keyOf } from "./keys.js";
import { namesIn } from "./marks.js";

/** Somebody in a list of names, with the affiliations as printed. */
export interface Named<Of extends Role = Role> {
  readonly name: string;
  readonly honorific?: string;
  /** Absent where the list has the name twice: then the source itself leaves a doubt. */
  readonly person?: string;
  readonly roles: Of[];
  readonly affiliations: readonly string[];
}
export interface People<Of extends Role> {
  readonly people: readonly Named<Of>[];
  /** What must hold, and what was got. */
  readonly problems: readonly (readonly [must: string, got: string])[];
}

/** More names than any list of authors has; and more affiliations of all of them together. */
const mostNames = 5_000,
  mostAffiliations = 20_000;
/** `for the ALICE Collaboration`: an affiliation of all who are listed. */
const collective =
  / (?:for|on behalf of|für) (?:the |die |das )?([^,;]{2,150}?(?:collaboration|kollaboration|consortium|konsortium|team|group|gruppe))(?=[\s,;]|$)/i;

export function authorsOf(text: string, affiliations: readonly string[]): People<"AUTHOR" | "SPEAKER"> {
  const body = collective.exec(text),
    listed = namesIn(body ? text.slice(0, body.index) + text.slice(body.index + body[0].length) : text, { parentheses: "in names" });
  const { numbered, shared, prose } = affiliationsOf(affiliations, new Set(listed.flatMap(({ raised }) => raised)));
  const problems: [string, string][] = prose.map(each => [`be an affiliation of at most ${longestAffiliation} characters`, each]);
  if (listed.length > mostNames) return { people: [], problems: [...problems, [`have at most ${mostNames} authors`, String(listed.length)]] };
  let together = [...shared, ...(body ? [printedText(body[1]!) ?? ""] : [])].filter(Boolean);
  if (listed.length * together.length > mostAffiliations) {
    problems.push([`have at most ${mostAffiliations} affiliations of all authors together`, String(listed.length * together.length)]);
    together = [];
  }
  const people = named(listed, problems).map(({ listed: { isPresenter, raised }, ...person }) => {
    const own = [...new Set(raised)].flatMap(number => {
      const affiliation = numbered.get(number);
      if (affiliation === undefined && /^\d/.test(number)) problems.push(["be the number of an affiliation", `${number} at ${person.name}`]);
      return affiliation ?? [];
    });
    return { ...person, roles: isPresenter ? ["SPEAKER" as const, "AUTHOR" as const] : ["AUTHOR" as const], affiliations: [...own, ...together] };
  });
  return { people, problems };
}

/** `Sabine Andergassen (Tübingen) and Moritz Helias (Jülich)`. */
export function organizersOf<Of extends Role>(text: string, role: Of): People<Of> {
  const problems: [string, string][] = [],
    listed = namesIn(text.replace(/\)\.$/, ")"), { parentheses: "affiliations" });
  const people = named(listed, problems).map(({ listed: { inParentheses }, ...person }) => {
    const affiliation = printedText(inParentheses ?? "");
    return { ...person, roles: [role], affiliations: affiliation === undefined ? [] : [affiliation] };
  });
  return { people, problems };
}

type Listed = ReturnType<typeof namesIn>[number];

/** Those of a list that are names of people. */
function named(listed: readonly Listed[], problems: [string, string][]) {
  const people = listed.flatMap(each => {
    const printed = printedText(each.name) ?? "",
      honorific = titles.exec(printed)?.[0].trim(),
      name = honorific ? printed.slice(titles.exec(printed)![0].length) : printed;
    if (/^(?:N\. ?N\.?|NN|TBA)$/i.test(name)) return [];
    if (!isName(name)) {
      problems.push(["be the name of a person", name]);
      return [];
    }
    return [{ listed: each, name, ...(honorific ? { honorific } : {}), key: keyOf(name) }];
  });
  const times = new Map<string, number>();
  for (const { key } of people) times.set(key, (times.get(key) ?? 0) + 1);
  return people.map(({ key, ...person }) => ({ ...person, ...(times.get(key) === 1 ? { person: key } : {}) }));
}

const titles = /^(?:(?:Prof\.|Dr\.|PD|Priv\.-Doz\.|apl\.|Dipl\.-Phys\.|h\. ?c\.|rer\. ?nat\.|-Ing\.) ?){1,8}(?=\p{L})/u;
const groups = /\b(?:collaboration|kollaboration|consortium|konsortium|team|group|gruppe)\b/i;
const isName = (name: string) =>
  name.length <= 120 && /\p{L}/u.test(name) && !/[@:/=?!●•]|^(?:the|die) /i.test(name) && name.split(" ").length <= 10 && !groups.test(name);
