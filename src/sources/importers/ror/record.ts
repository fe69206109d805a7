import type { Problem } from "../importer.js";
import { emptyRecord } from "../empty-record.js";
import { present } from "../../description/omit-absent.js";
import type { RecordDescription } from "../../description/description.js";
import type { Organisation } from "./organisation.js";
import type { Registry } from "./registry.js";

/** The entry of an organisation: its links and identifiers as far as they hold among all organisations. What does not is a problem. */
export function recordOf(
  organisation: Organisation,
  registry: Registry,
): { readonly record: RecordDescription; readonly problems: readonly Problem[] } {
  const { key, name, names, city, country, identifiers, parents } = organisation,
    problems = [...organisation.problems];
  const holds = (place: string, value: string, mustHold: string | undefined) => {
    if (mustHold !== undefined) problems.push({ place, message: `${mustHold}, but got: ${JSON.stringify(value)}` });
    return mustHold === undefined;
  };
  const wholes = parents.filter(({ key: parent, place }) =>
    holds(
      place,
      parent,
      !registry.holds(parent)
        ? "must be an organisation of this dump that is not withdrawn"
        : registry.closesCircle(key, parent)
          ? "must not lead back to itself"
          : undefined,
    ),
  );
  const own = identifiers.filter(identifier =>
    holds(identifier.place, identifier.value, registry.isShared(identifier) ? "must be an identifier of one organisation" : undefined),
  );
  return {
    record: {
      ...emptyRecord,
      key,
      institutions: [
        {
          key,
          name,
          names,
          ...present({ city, country }),
          identifiers: own.map(({ scheme, value }) => ({ scheme, value })),
          partOf: [...new Set(wholes.map(({ key }) => key))].map(to => ({ to })),
        },
      ],
    },
    problems,
  };
}
