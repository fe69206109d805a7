import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Graph } from "../neo4j/database.js";
import { Unauthenticated } from "../errors.js";
import { authenticate } from "../keys/authenticate.js";
import { keyIn } from "../keys/key-text.js";
import type { AddressRange } from "../settings.js";
import { clientAddressOf } from "./client-address.js";

/** Keys whose holders are remembered. */
const maxKeys = 10_000;
/** Milliseconds for which they are: so long a key that is revoked counts as a caller of its own. It opens nothing in that time. */
const keyMs = 30_000;

export interface Caller {
  /** By which queue slots and budgets are kept. */
  readonly name: string;
  /** The role of its key in lower case; `anonymous` without a valid key. */
  readonly callerClass: string;
}

/** On whose behalf a request comes: of whoever holds its key, where that is valid, and otherwise of the address that it comes from. */
export class Callers {
  /** By a hash of the key; undefined for a key that is not valid. */
  readonly #holders = new LRUCache<string, Promise<Caller | undefined>>({ max: maxKeys, ttl: keyMs });

  constructor(
    private readonly graph: Graph,
    private readonly trustedProxies: readonly AddressRange[],
  ) {}

  async callerOf(request: IncomingMessage): Promise<Caller> {
    const name = `address ${clientAddressOf(request, this.trustedProxies)}`,
      anonymous: Caller = { name, callerClass: "anonymous" },
      { authorization } = request.headers,
      key = keyIn(authorization);
    if (key === undefined) return anonymous;
    const hash = createHash("sha256").update(key).digest("base64"); // no key stays in memory
    let known = this.#holders.get(hash);
    if (!known) this.#holders.set(hash, (known = this.#lookUp(authorization!, name)));
    try {
      return (await known) ?? anonymous;
    } catch {
      this.#holders.delete(hash); // the database did not answer: whatever needs the key says so
      return anonymous;
    }
  }

  async #lookUp(authorization: string, caller: string): Promise<Caller | undefined> {
    const { graph } = this;
    try {
      const read: Graph["read"] = statement => graph.read(statement, { caller });
      const { name, role } = await authenticate({ read, secret: () => graph.secret() }, authorization);
      return { name: `key ${name}`, callerClass: role.toLowerCase() };
    } catch (error) {
      if (error instanceof Unauthenticated) return undefined;
      throw error;
    }
  }
}
