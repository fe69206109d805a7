import { CannotStart } from "../errors.js";
import { resetPassword } from "../neo4j/embedded/reset-password.js";
import type { Call } from "./command.js";
import { print } from "./print.js";

export async function resetLocalPassword({ settings: { graph }, log }: Call): Promise<void> {
  if ("remote" in graph)
    throw new CannotStart("NEO4J_URI is set, but only the Neo4j that the service starts itself gets its password from here: change it in your Neo4j");
  await resetPassword(graph.local, line => log.info(line));
  print(`A new password is in ${graph.local.folder}/password; the data is unchanged.\n`);
}
