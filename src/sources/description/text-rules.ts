import { controlCharacterRule, findControlCharacter } from "../../model/control-characters.js";
import { containsEmailAddress, emailAddressRule } from "../../model/email-address.js";
import type { Issue, Path } from "./issues.js";

/**
 * Texts that no source may bring into the graph, wherever in it they are: with e-mail addresses, which are nobody's to publish, and with control
 * characters, which are never printed. The schema does not check this, because it also reads what graphs of earlier versions hold.
 */
export function findForbiddenTexts(value: unknown, path: Path = []): Issue[] {
  if (typeof value === "string") return checkText(value, path);
  if (Array.isArray(value)) return value.flatMap((item, at) => findForbiddenTexts(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => findForbiddenTexts(inner, [...path, name]));
}

function checkText(text: string, path: Path): Issue[] {
  if (containsEmailAddress(text)) return [{ path, message: `${emailAddressRule}: take the address out`, got: text }];
  const character = findControlCharacter(text);
  return character === undefined ? [] : [{ path, message: `${controlCharacterRule}: take them out`, got: character }];
}
