import type { Secret } from "../../secret.js";
import { decisionSchema, othersOf, unitsNamed } from "../../sources/decisions.js";
import { unitId } from "../../sources/derive/identity.js";
import type { Description } from "../../sources/description.js";
import { withoutUnits } from "../../sources/erased/forgetting.js";
import { blank, tells } from "../../sources/erased/names.js";
import { printedPeople } from "../../sources/erased/printed-people.js";
import { erasedKeys, scrubbed } from "../../sources/erased/scrubbed.js";
import type { BackupNode } from "./format.js";

type Properties = BackupNode["properties"];

/** Keeps people out of a graph that is restored who were erased, also after the backup was made. Sources must come before decisions. */
export class ErasedPeople {
  /** The units that sources had for them, and the names that they printed. */
  readonly #units = new Set<string>();
  readonly #names = new Set<string>();
  constructor(
    private readonly hashes: ReadonlySet<string>,
    private readonly secret: () => Secret,
  ) {}

  removeFromSource(description: Description): Description {
    if (!this.hashes.size) return description;
    const keys = erasedKeys(description, this.hashes, this.secret());
    if (!keys.size) return description;
    for (const { unit, name } of printedPeople(description))
      if (keys.has(unit)) {
        this.#units.add(unitId({ type: "Person", source: description.source.key, key: unit }));
        this.#names.add(name);
      }
    return scrubbed(description, this.hashes, this.secret());
  }

  /** A decision without them; undefined where nothing is left of it. Whatever names them elsewhere is blanked. */
  removeFromDecision(properties: Properties): Properties | undefined {
    if (!this.#units.size) return properties;
    const decision = decisionSchema.parse(JSON.parse(String(properties["text"])));
    const names = [...this.#names];
    const isAbout = unitsNamed(decision).some(unit => this.#units.has(unit));
    const left = isAbout ? withoutUnits(decision, this.#units) : decision;
    if (!left || (left.kind === "CORRECT" && tells(left.value, names))) return undefined;
    const because = isAbout || tells(left.because, names) ? blank : left.because;
    const undone = properties["undoneBecause"];
    const undoneBecause = undone !== undefined && (isAbout || tells(String(undone), names)) ? blank : undone;
    if (left === decision && because === left.because && undoneBecause === undone) return properties;
    return {
      ...properties,
      text: JSON.stringify({ ...left, because }),
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
