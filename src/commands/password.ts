import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { resetPassword } from "../neo4j/embedded/reset-password.js";
import type { Settings } from "../settings.js";
import { print } from "./print.js";
import { words } from "./words.js";

const usage = `\
colloquia password reset   makes a new password for the Neo4j that the service starts, and keeps its data; the service must be stopped
`;

export async function password({ graph }: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { help: { type: "boolean" } }, usage);
  if (values.help) return print(usage);
  if (positionals.length !== 1 || positionals[0] !== "reset") throw new CannotStart(usage);
  if ("remote" in graph)
    throw new CannotStart("NEO4J_URI is set, but only the Neo4j that the service starts itself gets its password from here: change it in your Neo4j");
  await resetPassword(graph.local, line => log.info(line));
  print(`A new password is in ${graph.local.folder}/password; the data is unchanged.\n`);
}
