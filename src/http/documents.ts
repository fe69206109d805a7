import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { DocumentNode } from "graphql";

/** Characters of the documents that are kept, parsed and valid: some 150 questions. Each takes 45 to 170 bytes once parsed, so 17 MB at the very most. */
const keptCharacters = 100_000;
/** Characters of one that is kept: a document of 1 MiB of comments alone would be 47 MB. */
const longestKept = 10_000;
/** Characters of the questions that callers have registered to ask by their hash. */
const registeredCharacters = 1_000_000;

/**
 * A question that is known is neither parsed nor validated again, which is 12 times as fast. What its variables make of it is checked at each run:
 * no rule of validation knows them, the limits of `limits.ts` among them. Apollo's own store counts a document by its JSON, in which comments are nothing.
 */
export const documents = (): InMemoryLRUCache<DocumentNode> =>
  new InMemoryLRUCache({ maxSize: keptCharacters, maxEntrySize: longestKept, sizeCalculation: ({ loc }) => loc!.source.body.length });

export const persistedQueries = (): InMemoryLRUCache => new InMemoryLRUCache({ maxSize: registeredCharacters });
