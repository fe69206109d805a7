import { descriptionSchema, recordSchema, type Description, type RecordDescription } from "../description/description.js";
import { findForbiddenTexts } from "../description/text-rules.js";
import { pathText, shown } from "../description/issues.js";
import { present } from "../description/omit-absent.js";
import { InvalidInput, type Given, type Part } from "./importer.js";

type Source = Description["source"];

/** What the neutral form still refuses is a mistake of the importer; better said than let through. */
export function checkedRecord(record: RecordDescription, place: string): Part {
  const { success, data, error } = recordSchema.safeParse(record);
  if (success) return { record: data };
  const [issue] = error.issues;
  return { problem: { place: place || "document", message: `must become a valid record, but got: ${pathText(issue!.path)} ${issue!.message}` } };
}

/** A source without what is absent; what the form refuses of it is what the operator gave. */
export function checkedSource(source: { [Name in keyof Source]: Source[Name] | undefined }, given: Given): Source {
  const { success, data, error } = descriptionSchema.shape.source.safeParse(source);
  const [issue] = success ? findForbiddenTexts(data) : error.issues;
  if (success && !issue) return present(data) as Source; // what it must have is there
  const got = issue && "got" in issue ? issue.got : given[issue!.path[0] as keyof Given];
  throw new InvalidInput(`${pathText(issue!.path)} ${issue!.message}, but got: ${shown(got)}`);
}
