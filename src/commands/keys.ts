import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { parseExpiry } from "../keys/expiry.js";
import { addKey, allKeys, revokeKey, type Key } from "../keys/keys.js";
import type { Settings } from "../settings.js";
import { prepare } from "../store/prepare.js";
import { keyRoles, type KeyRole } from "../model/vocabulary.js";
import { commandLineActor } from "./actor.js";
import { print, printError } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usualRole: KeyRole = "CURATOR";
const usage = `\
colloquia keys add NAME [--role ${keyRoles.join("|")}] [--expires WHEN]
    adds a key and shows it, once; decisions and the audit record tell its name. The role is ${usualRole} unless it is given.
    WHEN is a date (2027-01-31: until the end of that day, UTC), a moment (2027-01-31T12:00:00Z), or hours or days from now (12h, 90d);
    without it, the key does not expire
colloquia keys list
    every key, revoked and expired ones too: name, role, when it was made, expires, was last used (to the hour), was revoked
colloquia keys revoke NAME
    revokes a key at once; what was decided with it stays
`;

export async function keys(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { role: { type: "string" }, expires: { type: "string" }, help: { type: "boolean" } }, usage),
    [command = "", name] = positionals;
  if (values.help) return print(usage);
  const hasOptions = values.role !== undefined || values.expires !== undefined;
  if (!["add", "list", "revoke"].includes(command) || positionals.length !== (command === "list" ? 1 : 2) || (hasOptions && command !== "add"))
    throw new CannotStart(usage);
  const role = values.role ?? usualRole;
  if (!isRole(role)) throw new CannotStart(`--role must be one of ${keyRoles.join(", ")}, but got: ${role}`);
  const expiresAt = values.expires === undefined ? null : parseExpiry(values.expires),
    actor = commandLineActor();
  await withGraph(settings, log, async graph => {
    if (command === "list") return print((await allKeys(graph)).map(formatKey).join(""));
    await prepare(graph);
    if (command === "revoke") return revokeKey(graph, name!, actor); // counted above
    print(`${await addKey(graph, name!, role, { expiresAt, actor })}\n`);
    printError("This key is shown once: keep it where nobody else reads it.\n");
  });
}

const isRole = (text: string): text is KeyRole => (keyRoles as readonly string[]).includes(text);
const formatKey = ({ name, role, createdAt, expiresAt, lastUsedAt, revokedAt }: Key) =>
  `${[
    name,
    role,
    `made ${createdAt}`,
    `expires ${expiresAt ?? "never"}`,
    `last used ${lastUsedAt ?? "never"}`,
    ...(revokedAt === null ? [] : [`revoked ${revokedAt}`]),
  ].join("\t")}\n`;
