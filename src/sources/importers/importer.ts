import type { Description, RecordDescription } from "../description/description.js";

/**
 * One format: from bytes to what a source says. An importer looks nothing up and knows neither the database nor the file system, so the same bytes
 * always give the same records. It never holds more of a large input than a record or what its format cannot do without, within stated limits.
 */
export interface Importer {
  /** The word on the command line. */
  readonly format: string;
  /** One sentence, for the command's help. */
  readonly about: string;
  /** Whether the key of a source is made of the meeting: other formats take no `meeting`. */
  readonly usesMeeting?: boolean;
  /** Whether a file of this name that begins like this is of the format: at most 4,096 characters, without a byte order mark. */
  readonly detects: (begin: string, fileName: string) => boolean;
  /** The source first, then its records and what is wrong with it, in the order of the input. Throws InvalidInput where nothing can be read at all. */
  readonly read: (input: AsyncIterable<Uint8Array>, given: Given) => AsyncGenerator<Part, void, undefined>;
}

/** What the operator says beside the bytes. */
export interface Given {
  readonly fileName: string;
  /** Names the source for ever; an importer makes one from what the bytes say, or from the file's name. */
  readonly key?: string;
  /** The meeting with its year, as "DPG Spring Meeting 2023, Dresden", where the bytes do not say it: part of the key in formats that have `usesMeeting`. */
  readonly meeting?: string;
  /** The day on which the bytes were fetched, as 2026-11-22. */
  readonly retrieved?: string;
  readonly url?: string;
  /**
   * Opens another input that the first one names, relative to it: a mapping has its tables beside it. Absent where there is nothing beside the bytes.
   * For one table whose mapping lies elsewhere the mapping is the first input, and the table is what every name opens.
   */
  readonly open?: (name: string) => AsyncIterable<Uint8Array>;
}

export type Part =
  | ({ readonly source: Description["source"] } & Partial<Pick<Description, "notStated" | "leftOut">>)
  | { readonly record: RecordDescription }
  /** A part that was left out because it is malformed. */
  | { readonly problem: Problem };

export interface Problem {
  /** Where in the input, as its readers find it: a path like `results[0].contributions[3].title`, or a line. */
  readonly place: string;
  /** What must hold, and what was got. */
  readonly message: string;
}

/** Bytes of which nothing can be read: the message says where, what must hold, and what was got. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}
