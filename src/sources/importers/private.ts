import { containsEmailAddress } from "../../model/email-address.js";

/** What an address on the web can carry beside the page: who asked, and the key to ask with. */
const secrets = ["access_token", "ak", "apikey", "password", "signature", "timestamp", "token"];

/** An address as anybody may see it, or undefined where it is none. Indico's API takes its key as a parameter and repeats it in what it answers. */
export function publicAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || text.length > 2_000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.username = url.password = url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (secrets.includes(name.toLowerCase())) url.searchParams.delete(name);
  return containsEmailAddress(decodedLoosely(url.href)) ? undefined : url.href;
}

function decodedLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
