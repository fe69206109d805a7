import type { identifierSchemes } from "./vocabulary.js";
export type IdentifierScheme = (typeof identifierSchemes)[number];

/**
 * The canonical form of an identifier, however it is written (with or without its https://… prefix), or undefined where it cannot be one.
 * ORCID and ISNI: ISO 7064 MOD 11-2 check digit. ROR: the last two digits are a MOD 97-10 check sum over Crockford's base 32.
 */
export function canonical(scheme: IdentifierScheme, value: string): string | undefined {
  const text = value.trim();
  switch (scheme) {
    case "ORCID": {
      const found = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(text)?.[1]?.toUpperCase();
      return found !== undefined && checkDigit(found) === found.at(-1) ? found : undefined;
    }
    case "ISNI": {
      const found = /^(?:https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?)?(\d{4} ?\d{4} ?\d{4} ?\d{3}[\dX])$/i
        .exec(text)?.[1]
        ?.replaceAll(" ", "")
        .toUpperCase();
      return found !== undefined && checkDigit(found) === found.at(-1) ? found : undefined;
    }
    case "ROR": {
      const found = /^(?:https?:\/\/ror\.org\/)?(0[a-hj-km-np-tv-z\d]{6}\d\d)$/i.exec(text)?.[1]?.toLowerCase();
      return found !== undefined && rorCheck(found) === found.slice(-2) ? found : undefined;
    }
    case "GRID":
      return /^(?:https?:\/\/(?:www\.)?grid\.ac\/institutes\/)?(grid\.\d{1,6}\.[\da-f]{1,2})$/i.exec(text)?.[1]?.toLowerCase();
    case "DOI":
      return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1]?.toLowerCase();
    case "WIKIDATA":
      return /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/i.exec(text)?.[1]?.toUpperCase();
    case "INSPIRE":
      return /^(?:https?:\/\/inspirehep\.net\/(?:authors|conferences|institutions|literature)\/)?(\d{1,9})$/.exec(text)?.[1];
    case "INDICO": {
      const found = /^(?:https?:\/\/)?([a-z\d.-]+\.[a-z]{2,}(?:\/[\w.-]+)*?)\/event\/([\w-]+)(?:\/.*)?$/i.exec(text);
      return found ? `https://${found[1]!.toLowerCase()}/event/${found[2]}/` : undefined;
    }
    case "URL": {
      const whole = text.replace(/^(?:https?:\/\/)?/i, "https://");
      if (!/^https:\/\/[\w.-]+\.[a-z]{2,}(?:[:/?].*)?$/i.test(whole) || !URL.canParse(whole)) return undefined;
      const { origin, pathname, search } = new URL(whole);
      return origin + pathname.replace(/\/+$/, "") + search;
    }
  }
}

/** What each scheme looks like, for messages. */
export const examples: Readonly<Record<IdentifierScheme, string>> = {
  DOI: "10.1103/PhysRevE.100.012707",
  GRID: "grid.9132.9",
  INDICO: "https://indico.cern.ch/event/1/",
  INSPIRE: "1234567",
  ISNI: "000000012156142X (with a right check digit)",
  ORCID: "0000-0002-1825-0097 (with a right check digit)",
  ROR: "05gq02987 (with a right check sum)",
  URL: "https://example.org/page",
  WIKIDATA: "Q42",
};

/** The last character of an ORCID or ISNI, from the fifteen digits before it. */
function checkDigit(digits: string): string {
  const total = [...digits.replaceAll("-", "").slice(0, 15)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0),
    check = (12 - total) % 11;
  return check === 10 ? "X" : String(check);
}

function rorCheck(ror: string): string {
  const number = [...ror.slice(1, 7)].reduce((sum, digit) => sum * 32 + "0123456789abcdefghjkmnpqrstvwxyz".indexOf(digit), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, "0");
}
