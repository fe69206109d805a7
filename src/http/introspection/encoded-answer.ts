import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import { acceptsEncoding } from "../content-encoding.js";

/** An answer that is sent often, as it is sent. Uncompressed it would take ten times the memory, so it is unpacked for the few that accept no encoding. */
export interface EncodedAnswer {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Brotli's quality for what is compressed while a caller waits: about the time of gzip, and two thirds of its size. */
const brotliQuality = 5;

export async function encode(text: string): Promise<EncodedAnswer> {
  const plain = Buffer.from(text),
    [br, zipped] = await Promise.all([
      promisify(brotliCompress)(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
      }),
      promisify(gzip)(plain),
    ]);
  return { br, gzip: zipped };
}

export async function bodyFor(answer: EncodedAnswer, acceptEncoding: string | undefined): Promise<{ body: Buffer; encoding?: string }> {
  for (const encoding of ["br", "gzip"] as const) if (acceptsEncoding(acceptEncoding, encoding)) return { body: answer[encoding], encoding };
  return { body: await promisify(gunzip)(answer.gzip) };
}
