import type { IncomingMessage } from "node:http";
import { clientAddressOf } from "../../src/http/client-address.js";
import { readSettings } from "../../src/settings.js";

const proxies = "10.0.0.0/8, 192.0.2.7, fd00::/8",
  { trustedProxies } = readSettings({ COLLOQUIA_TRUSTED_PROXIES: proxies }).fairUse;
const client = (remoteAddress: string | undefined, headers: IncomingMessage["headers"] = {}, trusted = trustedProxies) =>
  clientAddressOf({ socket: { remoteAddress } as IncomingMessage["socket"], headers }, trusted);

describe("The client of a request", () => {
  it.each([
    ["is where the connection comes from", client("198.51.100.1"), "198.51.100.1"],
    ["is the IPv4 address that an IPv6 socket shows", client("::ffff:198.51.100.1"), "198.51.100.1"],
    ["is the /64 of an IPv6 address", client("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64"],
    ["is the same for two addresses of one /64", client("2001:db8:1:2::9"), "2001:db8:1:2::/64"],
    ["is nobody's once the connection is gone", client(undefined), "unknown"],
    ["is not what somebody says who is no trusted proxy", client("198.51.100.1", { "x-forwarded-for": "203.0.113.9" }), "198.51.100.1"],
    ["is not believed from anybody where no proxy is trusted", client("10.0.0.1", { "x-forwarded-for": "203.0.113.9" }, []), "10.0.0.1"],
    ["is what a trusted proxy forwards", client("10.0.0.1", { "x-forwarded-for": "203.0.113.9" }), "203.0.113.9"],
    [
      "is the rightmost that is not trusted: what is further left, the client wrote",
      client("10.0.0.1", { "x-forwarded-for": "1.1.1.1, 203.0.113.9, 10.2.3.4" }),
      "203.0.113.9",
    ],
    ["is the leftmost where all are trusted", client("10.0.0.1", { "x-forwarded-for": "10.0.0.3, 10.0.0.2" }), "10.0.0.3"],
    ["is the proxy where its header cannot be read", client("10.0.0.1", { "x-forwarded-for": "nonsense" }), "10.0.0.1"],
    ["is the last proxy behind which it cannot be read", client("10.0.0.1", { "x-forwarded-for": "203.0.113.9, nonsense, 192.0.2.7" }), "192.0.2.7"],
    ["is read without its port", client("10.0.0.1", { "x-forwarded-for": "203.0.113.9:4711" }), "203.0.113.9"],
    ["is no octal number", client("10.0.0.1", { "x-forwarded-for": "0313.0.113.9" }), "10.0.0.1"],
    ["is what forwarded says", client("10.0.0.1", { forwarded: "for=203.0.113.9;proto=https;by=10.0.0.1" }), "203.0.113.9"],
    [
      "is read from forwarded in quotes and brackets",
      client("fd00::1", { forwarded: 'proto=http; for="[2001:db8:5::1]:4711", for=10.0.0.9' }),
      "2001:db8:5::/64",
    ],
    ["is not read from inside other words of forwarded", client("10.0.0.1", { forwarded: 'host="a, for=1.1.1.1";for=203.0.113.9' }), "203.0.113.9"],
    ["is the proxy where forwarded hides it", client("10.0.0.1", { forwarded: "for=unknown" }), "10.0.0.1"],
    ["is what both headers say", client("10.0.0.1", { forwarded: "for=203.0.113.9", "x-forwarded-for": "203.0.113.9:80" }), "203.0.113.9"],
    [
      "is the proxy where the headers differ: the client may have written one",
      client("10.0.0.1", { forwarded: "for=1.1.1.1", "x-forwarded-for": "203.0.113.9" }),
      "10.0.0.1",
    ],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("COLLOQUIA_TRUSTED_PROXIES", () => {
  it.each(["10.0.0.0/33", "10.0.0", "proxy.example.org", "10.0.0.0/8,,", "fd00::/129", "0x0a.0.0.1"])("refuses %s", value =>
    expect(() => readSettings({ COLLOQUIA_TRUSTED_PROXIES: value })).toThrow(
      `COLLOQUIA_TRUSTED_PROXIES must be addresses or ranges of addresses like 10.0.0.0/8 or fd00::/8, separated by commas, but got: ${value}`,
    ),
  );
});
