import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import type { Graph } from "../graph/graph.js";
import { Unauthenticated } from "../errors.js";
import { authenticate } from "../keys/authenticate.js";
import { keyIn } from "../keys/key-text.js";
import type { AddressRange } from "../settings.js";
import { clientAddressOf } from "./client-address.js";

/** Keys whose holders are remembered. */
const maxKeys = 10_000;
/** Milliseconds for which they are: so long a key that is revoked counts as a caller of its own. It opens nothing in that time. */
const keyMs = 30_000;

/** On whose behalf a request comes: of whoever holds its key, where that is valid, and otherwise of the address that it comes from. */
export class Callers {
  /** Names by a hash of the key; undefined for a key that is not valid. */
  readonly #holders = new LRUCache<string, Promise<{ readonly name: string | undefined }>>({ max: maxKeys, ttl: keyMs });

  constructor(
    private readonly graph: Graph,
    private readonly trustedProxies: readonly AddressRange[],
  ) {}

  async callerOf(request: IncomingMessage): Promise<string> {
    const address = `address ${clientAddressOf(request, this.trustedProxies)}`,
      { authorization } = request.headers,
      key = keyIn(authorization);
    if (key === undefined) return address;
    const hash = createHash("sha256").update(key).digest("base64"); // no key stays in memory
    let known = this.#holders.get(hash);
    if (!known) this.#holders.set(hash, (known = this.#lookUp(authorization!, address)));
    try {
      const { name } = await known;
      return name === undefined ? address : `key ${name}`;
    } catch {
      this.#holders.delete(hash); // the database did not answer: whatever needs the key says so
      return address;
    }
  }

  async #lookUp(authorization: string, address: string): Promise<{ readonly name: string | undefined }> {
    const { graph } = this;
    try {
      return await authenticate({ read: statement => graph.read(statement, { caller: address }), secret: () => graph.secret() }, authorization);
    } catch (error) {
      if (error instanceof Unauthenticated) return { name: undefined };
      throw error;
    }
  }
}
