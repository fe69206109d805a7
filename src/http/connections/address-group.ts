import { isIPv6 } from "node:net";

/** Who is counted as one caller: an IPv4 address, or the /64 network of an IPv6 address, which a single host has to itself. */
export function addressGroupOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.split("%", 1)[0]!.split("::") as [string, string?],
    groups = head === "" ? [] : head.split(":");
  if (tail !== undefined)
    groups.push(...Array.from({ length: 8 - groups.length - (tail === "" ? 0 : tail.split(":").length) }, () => "0"), ...tail.split(":"));
  return `${groups
    .slice(0, 4)
    .map(group => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
