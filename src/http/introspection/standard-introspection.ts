import { getIntrospectionQuery, stripIgnoredCharacters } from "graphql";
import { memoize } from "../../model/memoize.js";

/** The switches of `getIntrospectionQuery`. */
const switches = [
  "descriptions",
  "specifiedByUrl",
  "directiveIsRepeatable",
  "schemaDescription",
  "inputValueDeprecation",
  "experimentalDirectiveDeprecation",
  "oneOf",
] as const;
/** Levels of lists and non-nulls around a type: of this graphql-js, and of those before 16.9. */
const typeDepths = [9, 7];

/** A document as it is compared: without comments, white space, and the name of its only operation. */
export const normalize = (document: string): string => stripIgnoredCharacters(document).replace(/^query [_A-Za-z]\w*(?=\{)/, "query");

const standard = memoize((): ReadonlySet<string> => new Set(standardDocuments()));

/** Whether a normalized document is one that graphql-js's `getIntrospectionQuery` makes, as GraphiQL, GraphQL Code Generator and Relay send it. */
export const isStandardIntrospection = (normalized: string): boolean => standard().has(normalized);

function* standardDocuments(): Generator<string> {
  for (const typeDepth of typeDepths)
    for (let bits = 0; bits < 2 ** switches.length; bits++) {
      const options = Object.fromEntries(switches.map((name, at) => [name, Boolean(bits & (1 << at))]));
      yield normalize(getIntrospectionQuery({ ...options, typeDepth }));
    }
}
