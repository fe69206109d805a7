import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, unlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CannotStart } from "../../errors.js";

/** A socket's path may have about 100 characters on the systems that we run on. */
const longestSocketPath = 100;
const socketName = /^service-[0-9a-f]{8}\.sock$/;
/** Of services that ask for a folder in the same moment none gets it; each asks again after a pause of chance. */
const tries = 20,
  longestPauseMs = 250;

/**
 * Holds a data folder for this process, so that two services never share one. Each puts a listening socket there and then looks for others: unlike a
 * file, a socket tells whether its process still lives, however that ended. Answers how to let go.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const place = socketFolder(folder);
  try {
    for (const needed of [folder, place]) await mkdir(needed, { recursive: true, mode: 0o700 });
    for (let attempt = 1; attempt <= tries; attempt++) {
      const held = await attemptToHold(place);
      if (typeof held === "function") return held;
      if (held)
        throw new CannotStart(
          `The data folder ${folder} is in use by the service with process id ${held}: stop that one, or set COLLOQUIA_FOLDER to another folder`,
        );
      await wait(Math.random() * longestPauseMs);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new CannotStart(
      `The data folder ${folder} cannot be used (${code}): make it a folder that can be written to, or set COLLOQUIA_FOLDER to another one`,
    );
  }
  throw new CannotStart(`The data folder ${folder} is asked for by several services at once: start one of them again`);
}

/** The process that holds the folder now, if any. */
export async function holderOf(folder: string): Promise<string | undefined> {
  const place = socketFolder(folder);
  for (const path of await socketsIn(place)) {
    const said = await ask(path);
    if (said) return said;
  }
  return undefined;
}

/** How to let go; or the process that holds the folder; or nothing when another one asks for it at this moment. */
async function attemptToHold(place: string): Promise<(() => Promise<void>) | string | undefined> {
  let holds = false;
  const path = join(place, `service-${randomBytes(4).toString("hex")}.sock`),
    server = await listening(path, () => (holds ? String(process.pid) : "")),
    release = () => new Promise<void>(done => server.close(() => done()));
  let others = false;
  for (const other of (await socketsIn(place)).filter(each => each !== path)) {
    const said = await ask(other);
    others ||= said !== undefined;
    if (said) {
      await release();
      return said;
    }
    if (said === undefined) await unlink(other).catch(() => {}); // its process was killed; someone else may have removed it
  }
  holds = !others && existsSync(path);
  if (holds) return release;
  await release();
  return undefined;
}

function listening(path: string, answer: () => string): Promise<Server> {
  return new Promise((done, failed) => {
    const server = createServer(socket => socket.on("error", () => {}).end(answer()));
    server.once("error", failed);
    server.listen(path, () => done(server.unref()));
  });
}

/** The holder's process id; nothing of one that only asks for the folder; undefined of one that is gone. */
function ask(path: string): Promise<string | undefined> {
  return new Promise(done => {
    let text = "";
    const socket = connect(path);
    socket.on("data", chunk => (text += String(chunk)));
    socket.on("end", () => done(text));
    socket.on("error", () => done(undefined));
  });
}

async function socketsIn(place: string): Promise<string[]> {
  const names = await readdir(place).catch((): string[] => []);
  return names.filter(name => socketName.test(name)).map(name => join(place, name));
}

const socketFolder = (folder: string) =>
  join(folder, "service-12345678.sock").length <= longestSocketPath
    ? folder
    : join(tmpdir(), `colloquia-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
