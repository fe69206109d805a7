import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { flushFolder, writeFileAtomically } from "../../atomic-file.js";
import { CannotStart } from "../../errors.js";
import { randomPassword } from "./password.js";

/** What a data folder holds of the embedded Neo4j. No function here removes data. */
export interface DataFolder {
  readonly folder: string;
  /** Neo4j's own folder in it. */
  readonly home: string;
}

export const dataFolder = (folder: string): DataFolder => ({ folder, home: join(folder, "neo4j") });

export const passwordFile = ({ folder }: DataFolder): string => join(folder, "password");
/** Present from before the first start until Neo4j has answered for the first time: only then may data be absent. */
const firstStartFile = ({ folder }: DataFolder): string => join(folder, "first-start");
/** Where `colloquia password reset` puts Neo4j's database of users until the new password is proven. */
export const setAsideFolder = ({ home }: DataFolder): string => join(home, "users-set-aside");
export const databaseFolder = ({ home }: DataFolder, database: "neo4j" | "system"): string => join(home, "data", "databases", database);
export const transactionFolder = ({ home }: DataFolder, database: "neo4j" | "system"): string => join(home, "data", "transactions", database);

/**
 * The password of the data in the folder. Makes one, and keeps it, where there is no data yet; the password is on the disk before Neo4j makes anything,
 * so a first start that is cut off at any point is continued by the next one. Throws CannotStart, and changes nothing, where data has no password, or a
 * password no data.
 */
export function openPassword(place: DataFolder): string {
  if (exists(setAsideFolder(place)))
    throw new CannotStart(`A reset of the password in ${place.folder} was cut off: run "colloquia password reset" again. No data is lost`);
  const file = passwordFile(place),
    kept = readPassword(place);
  if ("text" in kept) {
    if (!isFirstStart(place) && !exists(databaseFolder(place, "neo4j")))
      throw new CannotStart(
        `The data folder ${place.folder} has a password but not its database (${databaseFolder(place, "neo4j")}): put the data back, or mount it; or, to begin with a new graph, remove the file ${file} and what is left of ${place.home}`,
      );
    return kept.text;
  }
  if (hasData(place))
    throw new CannotStart(
      `The data in ${place.home} needs its password, but the file ${file} ${kept.problem}: put the file back, or run "colloquia password reset", which makes a new password and keeps the data`,
    );
  if (kept.code !== "ENOENT" && kept.code !== "EMPTY")
    throw new CannotStart(`The file ${file} must be a file that the service can read, but it ${kept.problem}: put that right, or remove it`);
  const password = randomPassword();
  writeFileAtomically(firstStartFile(place), "Neo4j has not answered yet; the service removes this file when it has.\n");
  writeFileAtomically(file, password);
  return password;
}

/** Whether Neo4j has not answered in this folder yet. */
export const isFirstStart = (place: DataFolder): boolean => exists(firstStartFile(place));

/** To be called when Neo4j has answered: from now on data must be there. */
export function endFirstStart(place: DataFolder): void {
  if (!isFirstStart(place)) return;
  rmSync(firstStartFile(place));
  flushFolder(place.folder);
}

/** Whether there are databases, or what is left of some. */
export function hasData({ home }: DataFolder): boolean {
  return ["databases", "transactions"].some(part => list(join(home, "data", part)).length > 0);
}

function readPassword(place: DataFolder): { readonly text: string } | { readonly code: string; readonly problem: string } {
  try {
    const text = readFileSync(passwordFile(place), "utf8").trim();
    return text ? { text } : { code: "EMPTY", problem: "is empty" };
  } catch (error) {
    const code = codeOf(error);
    return { code, problem: code === "ENOENT" ? "is missing" : `cannot be read (${code})` };
  }
}

export function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    return absent(error, path, false);
  }
}

export function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    return absent(error, path, []);
  }
}

/** Only what is certainly absent counts as absent: a folder that cannot be read may hold everything. */
function absent<Value>(error: unknown, path: string, value: Value): Value {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return value;
  throw new CannotStart(`${path} must be readable by who runs the service, but cannot be read (${code})`);
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
