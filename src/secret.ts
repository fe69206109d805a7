import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFileAtomically } from "./atomic-file.js";
import { Forbidden } from "./errors.js";
import { memoize } from "./model/memoize.js";
import { leastSecret, type Settings } from "./settings.js";

/**
 * Makes of what the graph must not hold something that tells it again: nobody who reads the graph can try names or keys against its hashes without the
 * secret. Each purpose has hashes of its own.
 */
export class Secret {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  hash(purpose: string, ...parts: readonly string[]): string {
    return createHmac("sha256", this.#text)
      .update(JSON.stringify([purpose, ...parts]))
      .digest("base64url");
  }
}

/** Of a graph that is reached without settings. */
export const withoutSecret = (): Secret => {
  throw new Forbidden(
    `Keys and tombstones need a secret, but there is none: set COLLOQUIA_SECRET to ${leastSecret} random characters or more, and keep it`,
  );
};

/** The secret that the settings give; a local graph has one in its folder, made when it is first asked for. */
export function secretOf({ secret, graph }: Pick<Settings, "secret" | "graph">): () => Secret {
  if (secret !== undefined) return always(new Secret(secret));
  if ("remote" in graph) return withoutSecret;
  const { folder } = graph.local;
  return memoize(() => new Secret(secretIn(folder)));
}
const always = (secret: Secret) => () => secret;

/** Random, made once, read by its owner only. Of two processes that make it in the same moment both use that of the first. */
function secretIn(folder: string): string {
  const file = join(folder, "secret");
  const read = () => {
    try {
      return readFileSync(file, "utf8").trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new Forbidden(`The file ${file} must be readable by who runs the service, but is not (${(error as NodeJS.ErrnoException).code})`);
    }
  };
  const there = read();
  if (there !== undefined) return whole(there, file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  createFileAtomically(file, `${randomBytes(32).toString("base64url")}\n`);
  return whole(read(), file);
}

function whole(text: string | undefined, file: string): string {
  if (!text || text.length < leastSecret)
    throw new Forbidden(
      `The file ${file} must hold a secret of ${leastSecret} characters or more, but got ${text?.length ?? 0}: put back the one that was there`,
    );
  return text;
}
