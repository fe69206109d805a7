import { descriptionSchema, recordSchema, type Description, type RecordDescription } from "../description.js";
import { InvalidInput, type Given, type Part } from "./importer.js";
import { shown } from "./problems.js";

type Source = Description["source"];

/** What the neutral form still refuses is a mistake of the importer; better said than let through. */
export function checkedRecord(record: RecordDescription, place: string): Part {
  const { success, data, error } = recordSchema.safeParse(record);
  if (success) return { record: data };
  const [issue] = error.issues;
  return { problem: { place: place || "document", message: `must become a valid record, but got: ${issue?.path.join(".")} ${issue?.message}` } };
}

/** The source as the neutral form wants it. What it refuses the operator has said. */
export function checkedSource(source: Source, given: Given): Source {
  const { success, data, error } = descriptionSchema.shape.source.safeParse(source);
  if (success) return present(data);
  const [issue] = error.issues;
  throw new InvalidInput(`${issue?.path.join(".")} ${issue?.message}, but got: ${shown(given[issue?.path[0] as keyof Given])}`);
}

const present = (source: Source): Source => Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as Source; // less what is absent
