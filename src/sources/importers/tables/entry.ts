import { containsEmailAddress, emailAddressRule } from "../../../model/email-address.js";
import { canonical, examples, type IdentifierScheme } from "../../../model/outside-identifier.js";
import type { Moment, OutsideIdentifier } from "../../description/description.js";
import { findLengthProblem } from "../../description/printed-text.js";
import { printedText } from "../printed.js";
import type { Problems } from "../problems.js";
import { cellKey } from "./keys.js";
import type { MomentMapping } from "./mapping.js";
import type { Row } from "./rows.js";
import { asWord, type Value } from "./values.js";

/** A row, read by a mapping. What is empty is undefined; what has the wrong form is so too, and is a problem. */
export class Entry {
  constructor(
    readonly row: Row,
    readonly problems: Problems,
  ) {}

  /** A text as it is printed. */
  text(value: Value | undefined): string | undefined {
    return this.texts(value)[0];
  }

  /** The items of a list; without a separator there is one. A word that the mapping knows is replaced by what it means. */
  texts(value: Value | undefined): readonly string[] {
    return this.#items(value).flatMap(item => value?.words?.get(asWord(item)) ?? item);
  }

  /** Words of a closed list. */
  words<Word extends string>(value: Value | undefined, allowed: readonly Word[]): readonly Word[] {
    const { words } = value ?? {};
    return this.#items(value).flatMap(item => {
      const meant = words ? words.get(asWord(item)) : [item],
        known = meant?.filter((word): word is Word => allowed.includes(word as Word));
      if (known && known.length === meant?.length) return known;
      this.problem(value, `must be one of the words ${words && meant === undefined ? [...words.keys()].join(", ") : allowed.join(", ")}`, item);
      return [];
    });
  }

  /** What a cell calls something, as a key. */
  key(value: Value | undefined): string | undefined {
    const text = this.#checked(value, this.#keyCell(value)?.normalize("NFC"));
    return text === undefined || text.trim() === "" ? undefined : cellKey(text);
  }

  moment(mapping: MomentMapping | undefined): Moment | undefined {
    const text = mapping && this.text(mapping.value);
    if (mapping === undefined || text === undefined) return undefined;
    for (const { read } of mapping.patterns) {
      const found = read(text);
      if (found) return { ...found, ...(mapping.zone === undefined || found.time === undefined ? {} : { zone: mapping.zone }) };
    }
    if (mapping.otherwise === "printed") return { printed: text };
    this.problem(mapping.value, `must be written as ${mapping.patterns.map(({ written }) => written).join(" or ")}`, text);
    return undefined;
  }

  /** The end of something, which is after its start. */
  end(mapping: MomentMapping | undefined, start: Moment | undefined): Moment | undefined {
    const end = this.moment(mapping);
    if (end === undefined || start === undefined || start.zone !== end.zone) return end;
    const [begins, ends] = [sortable(start), sortable(end, "~")];
    if (begins === undefined || ends === undefined || begins <= ends) return end;
    this.problem(mapping?.value, `must not be before ${begins}`, sortable(end));
    return undefined;
  }

  identifiers(values: { readonly [Scheme in IdentifierScheme]?: Value | undefined }): OutsideIdentifier[] {
    const found: OutsideIdentifier[] = [];
    for (const [scheme, value] of Object.entries(values) as [IdentifierScheme, Value][]) {
      const text = this.text(value);
      if (text === undefined) continue;
      if (canonical(scheme, text) === undefined) this.problem(value, `must be ${scheme} like ${examples[scheme]}`, text);
      else found.push({ scheme, value: text });
    }
    return found;
  }

  /** A whole number above 0. */
  number(value: Value | undefined, most: number): number | undefined {
    const text = this.text(value);
    if (text === undefined) return undefined;
    const number = /^\d+$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    this.problem(value, `must be a whole number from 1 to ${most}`, text);
    return undefined;
  }

  /** What cannot be done without: that it is absent is a problem, too. */
  needed<Result>(value: Value, mustHold: string, read: () => Result | undefined): Result | undefined {
    const before = this.problems.count,
      result = read();
    if (result === undefined && this.problems.count === before) this.problem(value, mustHold, undefined);
    return result;
  }

  problem(value: Value | undefined, mustHold: string, got: unknown): void {
    const columns = value?.columns.join(", ");
    this.problems.add(columns ? `${this.place} column ${columns}` : this.place, mustHold, got);
  }
  /** That a key is not what it must be: with the cell, which the reader of the table knows it by. */
  keyProblem(value: Value | undefined, mustHold: string): void {
    this.problem(value, mustHold, this.#keyCell(value));
  }

  isEmpty(value: Value): boolean {
    return value.of(column => printedText(this.#cell(column) ?? "")) === undefined;
  }
  get place(): string {
    return this.row.of.place(this.row);
  }

  #items(value: Value | undefined): string[] {
    const whole = value?.of(column => printedText(this.#cell(column) ?? ""));
    if (value === undefined || whole === undefined) return [];
    return (value.separator === undefined ? [whole] : whole.split(value.separator)).flatMap(item => this.#checked(value, printedText(item)) ?? []);
  }

  #checked(value: Value | undefined, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const mustHold =
      findLengthProblem(text) ??
      (/^=\s*[A-Z][A-Z\d.]*\(/i.test(text)
        ? "must be what a formula shows, not the formula"
        : /^#(?:N\/A|NAME\?|REF!|VALUE!|NULL!|NUM!|DIV\/0!)$/.test(text)
          ? "must be a value, not an error of the spreadsheet"
          : containsEmailAddress(text)
            ? emailAddressRule
            : undefined);
    if (mustHold === undefined) return text;
    this.problem(value, mustHold, text);
    return undefined;
  }
  #keyCell(value: Value | undefined): string | undefined {
    return value?.whole(column => this.#cell(column)?.trim() || undefined);
  }
  #cell(column: string): string | undefined {
    return this.row.cells[this.row.of.at.get(column) ?? -1];
  }
}

/** Dates, or times of which no date is known. */
function sortable({ date, time }: Moment, absent = ""): string | undefined {
  return date === undefined ? undefined : `${date} ${time ?? absent}`.trim();
}
