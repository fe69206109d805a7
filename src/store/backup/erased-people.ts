import type { Secret } from "../../secret.js";
import { decisionSchema, othersOf, unitsNamed } from "../../sources/description/decisions.js";
import { unitId } from "../../identity/identity.js";
import type { Description } from "../../sources/description/description.js";
import { withoutUnits } from "../erasure/forgetting.js";
import { blank } from "../erasure/names.js";
import { printedPeople } from "../erasure/printed-people.js";
import { erasedKeys, scrubbed } from "../erasure/scrubbed.js";
import { namesOfHashes, redact, type ErasedNames } from "../erasure/erased-names.js";
import { redactDecision } from "../erasure/redacted-decision.js";
import type { BackupNode } from "./format.js";

type Properties = BackupNode["properties"];

/** Keeps people out of a graph that is restored who were erased, also after the backup was made. Sources must come before decisions. */
export class ErasedPeople {
  /** The units that sources had for them. */
  readonly #units = new Set<string>();
  constructor(
    private readonly hashes: ReadonlySet<string>,
    private readonly secret: () => Secret,
  ) {}

  removeFromSource(description: Description): Description {
    if (!this.hashes.size) return description;
    const keys = erasedKeys(description, this.hashes, this.secret());
    if (!keys.size) return description;
    for (const { unit } of printedPeople(description))
      if (keys.has(unit)) this.#units.add(unitId({ type: "Person", source: description.source.key, key: unit }));
    return scrubbed(description, this.hashes, this.secret());
  }

  /** A decision without them, and without their names; undefined where nothing is left of it. */
  removeFromDecision(properties: Properties): Properties | undefined {
    if (!this.hashes.size) return properties;
    const erased = namesOfHashes(this.hashes, this.secret());
    const decision = decisionSchema.parse(JSON.parse(String(properties["text"])));
    const isAbout = unitsNamed(decision).some(unit => this.#units.has(unit));
    const aboutOthers = isAbout ? withoutUnits(decision, this.#units) : decision;
    const left = aboutOthers && redactDecision(aboutOthers, erased);
    if (!left) return undefined;
    const undone = properties["undoneBecause"];
    const undoneBecause = undone === undefined || !isAbout ? redactText(undone, erased) : blank;
    if (left === decision && undoneBecause === undone) return properties;
    return {
      ...properties,
      text: JSON.stringify(left),
      units: [...left.units],
      others: [...othersOf(left)],
      ...(undoneBecause === undefined ? {} : { undoneBecause }),
    };
  }

  /** Whether an id is that of a unit of theirs. */
  hasUnit(id: string): boolean {
    return this.#units.has(id);
  }
}

const redactText = (text: Properties[string] | undefined, erased: ErasedNames) =>
  typeof text === "string" ? redact(text, erased, { parts: true }) : text;
