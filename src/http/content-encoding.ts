/** Whether a client takes a content encoding. It may also name one to refuse it: `gzip;q=0`. */
export const acceptsEncoding = (accepted: string | string[] | undefined, encoding: "br" | "gzip"): boolean =>
  encodings[encoding].test(String(accepted ?? ""));

const encodings = {
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i,
} as const;
