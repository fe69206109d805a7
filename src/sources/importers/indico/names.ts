import { honorific } from "../honorifics.js";
import type { Found } from "./found.js";

export interface PrintedName {
  readonly name: string;
  readonly honorific?: string;
}

/** A name as Indico's pages print it, given name first; its full names in exports begin with the family name, and some with a title. */
export function nameOf(person: Found): PrintedName | undefined {
  const full = person.text("fullName", "full_name"),
    [, title, untitled] = /^(Dr|Mr|Mrs|Ms|Mx|Prof)\.? (.+)$/.exec(full ?? "") ?? [],
    given = person.text("first_name", "firstName"),
    family = person.text("last_name", "familyName", "family_name", "lastName"),
    parts = [given, family].filter(part => part !== undefined).join(" "),
    name = parts || (full === undefined ? person.text("name") : givenNameFirst(untitled ?? full)),
    printed = honorific(person.text("title") ?? title);
  return name === undefined ? undefined : { name, ...(printed === undefined ? {} : { honorific: printed }) };
}

/** "Hofle, Wolfgang" as "Wolfgang Hofle". With more commas than one, or with what is no given name behind it, it stays. */
function givenNameFirst(full: string): string {
  const [family, given, ...more] = full.split(", ");
  return given === undefined || given === "" || family === "" || more.length > 0 || /^(?:jr|sr|ph\.?d|md|[ivx]+)\.?$/i.test(given)
    ? full
    : `${given} ${family}`;
}
