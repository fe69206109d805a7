import { serverAudits } from "graphql-http";
import { url } from "../support/world.js";

/** What the specification of GraphQL over HTTP allows and the service does not do, each with its reason. */
const declined: Readonly<Record<string, string>> = {
  "5A70": "A GET without a header of its own is what a stranger's page can send: it would pass the protection against forged requests",
  D6D5: "The same, with variables",
  "6A70": "The same, with variables and another type",
};
const audits = serverAudits({ url: `${url}/graphql` });

describe("GraphQL over HTTP", () => {
  it.each(audits.filter(({ id }) => !(id in declined)))("$id: $name", async audit => {
    const { status, ...found } = await audit.fn();
    expect({ status, reason: "reason" in found ? found.reason : "" }).toEqual({ status: "ok", reason: "" });
  });

  it.each(audits.filter(({ id }) => id in declined))("not $id: $name", async audit => {
    expect(audit.name).toMatch(/^MAY /);
    expect((await audit.fn()).status).toBe("notice");
  });

  it("is asked about in full", () => {
    expect(audits).toHaveLength(61);
    expect(Object.keys(declined).filter(id => !audits.some(audit => audit.id === id))).toEqual([]);
  });
});
