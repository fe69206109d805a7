/** A fragment that does not hold to docs/fragments.md: the message has its file and line, what must hold, and what was got. */
export class FragmentError extends Error {
  constructor(name: string, line: number, message: string) {
    super(`cypher/${name}.cypher:${line}: ${message}`);
  }
}
