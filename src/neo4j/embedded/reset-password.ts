import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { flushFolder, writeFileAtomically } from "../../atomic-file.js";
import { CannotStart } from "../../errors.js";
import { holding, pidFile, startNeo4j } from "./neo4j-server.js";
import { lastOneGone } from "./neo4j-process.js";
import { randomPassword } from "./password.js";
import type { LocalSettings } from "../../settings.js";
import { databaseFolder, endFirstStart, exists, hasData, passwordFile, setAsideFolder, transactionFolder, type DataFolder } from "./data-folder.js";

/**
 * Gives the embedded Neo4j a new random password and keeps its data. Neo4j keeps its only user in a database of its own (`system`), which is set aside,
 * so that Neo4j makes it again with the new password; authentication is never off. When Neo4j does not start with it, everything is put back. A reset
 * that was cut off is finished by the next one.
 */
export function resetPassword(settings: LocalSettings, report: (line: string) => void): Promise<void> {
  return holding(settings, async (place, release) => {
    if (!hasData(place))
      throw new CannotStart(`${place.home} must hold data for its password to be reset, but holds none: start the service, which makes both`);
    await lastOneGone(pidFile(place), place.home, report);
    setUsersAside(place);
    const password = randomPassword();
    try {
      const server = await startNeo4j(settings, place, password, report);
      await server.stop();
    } catch (error) {
      putUsersBack(place);
      throw error;
    }
    writeFileAtomically(passwordFile(place), password);
    endFirstStart(place);
    rmSync(setAsideFolder(place), { recursive: true }); // nobody knows the password of the user in there
    await release();
  });
}

/** What Neo4j's database of users consists of, where it is and where it is put. */
const parts = (place: DataFolder): readonly { readonly from: string; readonly aside: string }[] => [
  { from: databaseFolder(place, "system"), aside: join(setAsideFolder(place), "databases") },
  { from: transactionFolder(place, "system"), aside: join(setAsideFolder(place), "transactions") },
];
/** Present when all parts are set aside: what is in their place then was made by a reset that was cut off. */
const completeFile = (place: DataFolder): string => join(setAsideFolder(place), "complete");

function setUsersAside(place: DataFolder): void {
  if (exists(completeFile(place))) return removeNewUsers(place);
  mkdirSync(setAsideFolder(place), { recursive: true, mode: 0o700 });
  for (const { from, aside } of parts(place)) move(from, aside);
  writeFileAtomically(completeFile(place), "");
}

function putUsersBack(place: DataFolder): void {
  removeNewUsers(place);
  rmSync(completeFile(place));
  flushFolder(setAsideFolder(place));
  for (const { from, aside } of parts(place)) move(aside, from);
  rmSync(setAsideFolder(place), { recursive: true });
}

/** The users from before are set aside, whole, so what is in their place is of no use. */
function removeNewUsers(place: DataFolder): void {
  for (const { from } of parts(place)) rmSync(from, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  if (!exists(from)) return;
  renameSync(from, to);
  for (const path of [from, to]) flushFolder(dirname(path));
}
