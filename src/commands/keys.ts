import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { addKey, allKeys, revokeKey, type Key } from "../keys/keys.js";
import type { Settings } from "../settings.js";
import { prepare } from "../sources/prepare.js";
import { keyRoles, type KeyRole } from "../vocabulary.js";
import { print, printError } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia keys add NAME [--role ${keyRoles.join("|")}]   makes a key and shows it, once; decisions tell its name
colloquia keys list                     every key that there is or was: name, role, when it was made and revoked
colloquia keys revoke NAME              a key that opens nothing any more; what was decided with it stays
`;

export async function keys(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { role: { type: "string" }, help: { type: "boolean" } }, usage),
    [command = "", name] = positionals;
  if (values.help) return print(usage);
  if (!["add", "list", "revoke"].includes(command) || positionals.length !== (command === "list" ? 1 : 2) || (values.role && command !== "add"))
    throw new CannotStart(usage);
  const role = values.role ?? keyRoles[0];
  if (!isRole(role)) throw new CannotStart(`--role must be one of ${keyRoles.join(", ")}, but got: ${role}`);
  await withGraph(settings, log, async graph => {
    if (command === "list") return print((await allKeys(graph)).map(listed).join(""));
    if (command === "revoke") return revokeKey(graph, name!); // counted above
    await prepare(graph);
    print(`${await addKey(graph, name!, role)}\n`);
    printError("This key is shown once: keep it where nobody else reads it.\n");
  });
}

const isRole = (text: string): text is KeyRole => (keyRoles as readonly string[]).includes(text);
const listed = ({ name, role, createdAt, revokedAt }: Key) =>
  `${name}\t${role}\tmade ${createdAt}${revokedAt === null ? "" : `\trevoked ${revokedAt}`}\n`;
