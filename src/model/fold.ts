import anyAscii from "any-ascii";

/** Text as it is compared, searched and sorted: without case, accents, script and punctuation. "Bethe–Salpeter" → "bethe salpeter", "Çakmak" → "cakmak". */
export const fold = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
