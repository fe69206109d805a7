import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import type { AddressRange } from "../settings.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Whether a socket's address is that of a trusted proxy. */
export function isTrustedProxy(address: string, trusted: readonly AddressRange[]): boolean {
  const parsed = parse(address);
  return parsed !== undefined && isIn(trusted, parsed);
}

/** A socket's address as it counts: an IPv6 address with its /64, which is what one customer gets. */
export function networkOfAddress(address: string): string {
  const parsed = parse(address);
  return parsed ? networkOf(parsed) : address;
}

/**
 * The client that a request comes from. Behind trusted proxies it is the rightmost address that they forwarded and that is no trusted proxy itself: what
 * stands further left is what the client says of itself. Of IPv6 it is the /64, which is what one customer gets: within it, addresses are free to choose.
 */
export function clientAddressOf({ socket, headers }: Pick<IncomingMessage, "socket" | "headers">, trusted: readonly AddressRange[]): string {
  let client = parse(socket.remoteAddress ?? "");
  if (!client) return "unknown"; // the connection is gone
  const forwarded = forwardedBy(headers);
  while (isIn(trusted, client) && forwarded.length) {
    const next = parse(forwarded.pop()!);
    if (!next) break; // the proxy that says it is all that is known
    client = next;
  }
  return networkOf(client);
}

const isIn = (ranges: readonly AddressRange[], address: Address): boolean =>
  ranges.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits));

/**
 * What proxies forwarded, in the order of the hops. Where both headers come and differ, a client may have written the one that its proxy does not know: then
 * neither counts, and the caller is the proxy.
 */
function forwardedBy(headers: IncomingMessage["headers"]): string[] {
  const [standard, usual] = [headers["forwarded"], headers["x-forwarded-for"]].map(header => header && String(header)) as [string?, string?],
    fromStandard = standard === undefined ? undefined : elementsOf(standard).map(forOf),
    fromUsual = usual === undefined ? undefined : elementsOf(usual);
  if (fromStandard && fromUsual && withoutPorts(fromStandard) !== withoutPorts(fromUsual)) return [];
  return fromStandard ?? fromUsual ?? [];
}
const withoutPorts = (elements: readonly string[]): string => elements.map(each => parse(each)?.toNormalizedString()).join();

/** Between commas that stand in no quotes. */
const elementsOf = (header: string): string[] => (header.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? []).map(element => element.trim());
/** The value of `for` in an element of `forwarded` (RFC 7239): `for=192.0.2.60;proto=http`, `for="[2001:db8::1]:4711"`. */
const forOf = (element: string): string => /(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;\s"]+))/i.exec(element)?.slice(1).find(Boolean) ?? "";

/** An address, with or without a port; an IPv4 address in IPv6 is the IPv4 address. */
function parse(text: string): Address | undefined {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(text) ?? [],
    address = bracketed ?? plain ?? text;
  return ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address) ? ipaddr.process(address) : undefined;
}

/** Bits of an IPv6 address that one customer is given. */
const customerBits = 64;
const networkOf = (address: Address): string =>
  address.kind() === "ipv6"
    ? `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${customerBits}`).toString()}/${customerBits}`
    : address.toString();
