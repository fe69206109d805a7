/** What tells whether the graph holds what ships with the project, each part as a hash. */
export interface ShippedFingerprint {
  /** The texts of the documents and decisions: equal texts need not be read. */
  readonly texts: string;
  /** What they say: a comment is no change. */
  readonly content: string;
  /** The code that derives facts and decides who is who, with the tables of `resources/`. */
  readonly code: string;
}

/** As the graph keeps it. */
export const formatFingerprint = ({ texts, content, code }: ShippedFingerprint): string => [texts, content, code].join(" ");

/** What the graph keeps; undefined where it keeps none, or that of an earlier version. */
export function parseFingerprint(kept: unknown): ShippedFingerprint | undefined {
  const [texts, content, code] = String(kept ?? "").split(" ");
  return texts && content && code ? { texts, content, code } : undefined;
}

/** Whether both are of the same deriving code: then facts that are there need not be derived anew. */
export function isSameCode(one: unknown, other: unknown): boolean {
  const code = parseFingerprint(one)?.code;
  return code !== undefined && code === parseFingerprint(other)?.code;
}
