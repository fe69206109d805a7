import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { extname, join } from "node:path";
import { acceptsEncoding } from "./content-encoding.js";
import { CannotStart } from "../errors.js";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One form of a file, plain or zipped. */
interface Form {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Everything comes from here and nothing runs that is written into the page; Monaco alone needs inline styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Answers `/` and `/playground/*` from the built folder, read once into memory: a path is looked up, never opened, so none leads out of the folder. */
export function playground(folder: string): (path: string, headers?: IncomingHttpHeaders) => Answer | undefined {
  if (!existsSync(join(folder, "index.html")))
    throw new CannotStart(`There is no playground in ${folder}: build it with node src/playground/build.mjs`);
  const files = new Map(
    readdirSync(folder)
      .filter(name => extname(name) !== ".gz")
      .map(name => [name === "index.html" ? "/" : `/playground/${name}`, forms(folder, name)]),
  );

  return (path, headers = {}) => {
    const file = files.get(path);
    if (!file) return undefined;
    const form = file.zipped && acceptsEncoding(headers["accept-encoding"], "gzip") ? file.zipped : file.plain;
    const known = headers["if-none-match"]?.split(",").some(tag => tag.trim().replace(/^W\//, "") === form.headers["etag"]);
    if (known) return { status: 304, headers: form.headers, body: Buffer.alloc(0) };
    return { status: 200, headers: { ...form.headers, "content-length": String(form.body.length) }, body: form.body };
  };
}

function forms(folder: string, name: string): { plain: Form; zipped?: Form } {
  const plain = readFileSync(join(folder, name)),
    tag = createHash("sha256").update(plain).digest("base64url").slice(0, 16);
  const headers = {
    "content-type": contentTypes[extname(name)] ?? "application/octet-stream",
    "content-security-policy": contentSecurityPolicy,
    "referrer-policy": "no-referrer",
    // A name with a hash never gets other content; every other name is asked for again, mostly for a 304.
    "cache-control": /-[A-Z0-9]{8}\.js$/.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
  };
  const zip = join(folder, `${name}.gz`);
  return {
    plain: { headers: { ...headers, etag: `"${tag}"` }, body: plain },
    ...(existsSync(zip) ? { zipped: { headers: { ...headers, etag: `"${tag}-gzip"`, "content-encoding": "gzip" }, body: readFileSync(zip) } } : {}),
  };
}
