import { InvalidArgument } from "../errors.js";
import { parseExpiry } from "../keys/expiry.js";
import { addKey as addKeyTo, allKeys, revokeKey as revokeKeyOf, type Key } from "../keys/keys.js";
import { prepare } from "../store/prepare.js";
import type { KeyRole } from "../model/vocabulary.js";
import { commandLineActor } from "./actor.js";
import type { Call } from "./command.js";
import { print, printError, printJson } from "./print.js";
import { UsageError } from "./usage-error.js";
import { withGraph } from "./with-graph.js";

interface AddOptions {
  readonly role: KeyRole;
  readonly expires: string | undefined;
}

export async function addKey({ settings, log, operands: [name = ""], options }: Call<AddOptions>): Promise<void> {
  const expiresAt = options.expires === undefined ? null : readExpiry(options.expires);
  await withGraph(settings, log, async graph => {
    await prepare(graph);
    print(`${await addKeyTo(graph, name, options.role, { expiresAt, actor: commandLineActor() })}\n`);
    printError("This key is shown once: keep it where nobody else reads it.\n");
  });
}

export async function listKeys({ settings, log, options: { json } }: Call<{ readonly json: boolean }>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const keys = await allKeys(graph);
    if (json) printJson({ keys });
    else print(keys.map(formatKey).join(""));
  });
}

export async function revokeKey({ settings, log, operands: [name = ""] }: Call): Promise<void> {
  await withGraph(settings, log, async graph => {
    await prepare(graph);
    await revokeKeyOf(graph, name, commandLineActor());
  });
}

function readExpiry(text: string): string {
  try {
    return parseExpiry(text);
  } catch (error) {
    throw error instanceof InvalidArgument ? new UsageError(error.message) : error;
  }
}

const formatKey = ({ name, role, createdAt, expiresAt, lastUsedAt, revokedAt }: Key) =>
  `${[
    name,
    role,
    `made ${createdAt}`,
    `expires ${expiresAt ?? "never"}`,
    `last used ${lastUsedAt ?? "never"}`,
    ...(revokedAt === null ? [] : [`revoked ${revokedAt}`]),
  ].join("\t")}\n`;
