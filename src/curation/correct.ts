import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { clipped } from "../limits.js";
import { containsEmailAddress, emailAddressRule, textWithEmailAddress } from "../model/email-address.js";
import { corrected, type Decision } from "../sources/description/decisions.js";
import { findLengthProblem, maxTextLength } from "../sources/description/printed-text.js";
import type { Run } from "../store/state.js";
import type { CorrectedProperty } from "../model/vocabulary.js";
import type { Actor } from "../store/actor.js";
import { decide, reasonOf, type Decided } from "./decide.js";
import { named, standingDecisions } from "./standing.js";
import { subjectsOf, unitsOf } from "./subject.js";

export interface Correction {
  readonly id: string;
  readonly property: CorrectedProperty;
  readonly value: string;
  readonly because: string;
}

/** Decides what holds of one, whatever sources state. What they state stays to be seen in their records. */
export async function correct(graph: Graph, given: Correction, by: Actor): Promise<Decided> {
  const because = reasonOf(given.because);
  const value = given.value.trim();
  if (!value || value.length > maxTextLength) throw new InvalidArgument(`value must have 1 to ${maxTextLength} characters, but got ${value.length}`);
  const problem = findLengthProblem(value);
  if (problem !== undefined) throw new InvalidArgument(`value ${problem}, but got: ${clipped(value)}`);
  if (containsEmailAddress(value)) throw new InvalidArgument(`value ${emailAddressRule}, but got: ${textWithEmailAddress}`);
  if (given.property.endsWith("Date") && !isDate(value))
    throw new InvalidArgument(`value must be a date like 2025-01-13, but got: ${clipped(value)}`);
  return decide(graph, by, run => checkCorrection(run, { ...given, because, value }));
}

async function checkCorrection(run: Run, { id, property, value, because }: Correction): Promise<Decision> {
  const subjects = await subjectsOf(run, "id", [id]);
  const [{ type }] = subjects;
  const possible = corrected[type] ?? [];
  if (!possible.includes(property))
    throw new InvalidArgument(
      `property must be ${possible.length ? `one of ${possible.join(", ")}` : "none, for nothing can be corrected"} of a ${type}, but got: ${property}`,
    );
  const decision = { kind: "CORRECT" as const, type, units: unitsOf(subjects), property, value, because };
  const last = (await standingDecisions(run))
    .filter(({ decision: each }) => each.kind === "CORRECT" && each.property === property && each.units.some(unit => decision.units.includes(unit)))
    .at(-1);
  if (last?.decision.kind === "CORRECT" && last.decision.value === value && decision.units.every(unit => last.decision.units.includes(unit)))
    throw new InvalidArgument(`value must be another one than what is decided already, but ${named(last)} says the same`);
  return decision;
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
