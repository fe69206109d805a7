import { InvalidArgument } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { clipped, longestText } from "../limits.js";
import { containsEmailAddress, emailAddressRule, textWithEmailAddress } from "../model/email-address.js";
import { corrected } from "../sources/decisions.js";
import type { CorrectedProperty } from "../vocabulary.js";
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
export async function correct(graph: Graph, { id, property, value: given, because }: Correction, by: Actor): Promise<Decided> {
  const reason = reasonOf(because),
    subjects = await subjectsOf(graph, "id", [id]),
    [{ type }] = subjects,
    value = given.trim(),
    possible = corrected[type] ?? [];
  if (!possible.includes(property))
    throw new InvalidArgument(
      `property must be ${possible.length ? `one of ${possible.join(", ")}` : "none, for nothing can be corrected"} of a ${type}, but got: ${property}`,
    );
  if (!value || value.length > longestText) throw new InvalidArgument(`value must have 1 to ${longestText} characters, but got ${value.length}`);
  if (containsEmailAddress(value)) throw new InvalidArgument(`value ${emailAddressRule}, but got: ${textWithEmailAddress}`);
  if (property.endsWith("Date") && !isDate(value)) throw new InvalidArgument(`value must be a date like 2025-01-13, but got: ${clipped(value)}`);
  const decision = { kind: "CORRECT" as const, type, units: unitsOf(subjects), property, value, because: reason },
    last = (await standingDecisions(graph))
      .filter(({ decision: each }) => each.kind === "CORRECT" && each.property === property && each.units.some(unit => decision.units.includes(unit)))
      .at(-1);
  if (last?.decision.kind === "CORRECT" && last.decision.value === value && decision.units.every(unit => last.decision.units.includes(unit)))
    throw new InvalidArgument(`value must be another one than what is decided already, but ${named(last)} says the same`);
  return decide(graph, decision, by);
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
