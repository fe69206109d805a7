import { createServer, connect } from "node:net";
import { mkdir, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { CannotStart } from "../../errors.js";

/** A socket's path may have about 100 characters on the systems that we run on. */
const longestSocketPath = 100;

/**
 * Holds a data folder for this process, so that two services never share one. A listening socket, not a file: it is gone with the process, however
 * that ends. Answers how to let go.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = socketPath(folder);
  for (let attempt = 1; ; attempt++) {
    const server = createServer(socket => socket.end(String(process.pid)));
    const error = await new Promise<NodeJS.ErrnoException | undefined>(done => {
      server.once("error", done);
      server.listen(path, () => done(undefined));
    });
    if (!error) {
      server.unref();
      return () => new Promise(done => server.close(() => done()));
    }
    const holder = await holderOf(folder);
    if (holder !== undefined || error.code !== "EADDRINUSE" || attempt === 3)
      throw new CannotStart(
        holder === undefined
          ? `The data folder ${folder} cannot be locked (${error.code}): make it writable, or set COLLOQUIA_FOLDER to another one`
          : `The data folder ${folder} is in use by the service with process id ${holder}: stop that one, or set COLLOQUIA_FOLDER to another folder`,
      );
    await unlink(path).catch(() => {}); // left by a process that was killed; another one may be quicker
  }
}

/** The process that holds the folder now, if any. */
export function holderOf(folder: string): Promise<string | undefined> {
  return new Promise(done => {
    let text = "";
    const socket = connect(socketPath(folder));
    socket.on("data", chunk => (text += String(chunk)));
    socket.on("end", () => done(text));
    socket.on("error", () => done(undefined));
  });
}

function socketPath(folder: string): string {
  const path = join(folder, "service.sock");
  return path.length <= longestSocketPath ? path : join(tmpdir(), `colloquia-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}.sock`);
}
