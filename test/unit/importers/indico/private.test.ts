import fc from "fast-check";
import { described } from "../../../support/reading.js";
import { fixture, readEvent, readText, readValue } from "./reading.js";

const privateSigns = /@|invented|emailHash|[0-9a-f]{32}|\+46|\+39|\bM(?:r|rs|s|x)\b|secretariat|Creator|slides|ak=/;

it.each(["000-camel-case.json", "003-snake-case.json"])("takes over of %s nothing that is private", async file => {
  expect(fixture(file)).toMatch(privateSigns);
  const { sources, records, problems } = await readText(fixture(file));
  expect(JSON.stringify({ sources, records, problems })).not.toMatch(privateSigns);
});

/** Everything that Indico knows of people and events and that is nobody's business, whichever way it is written. */
const secrets = [
  ...["email", "emailHash", "email_hash", "phone", "telephone", "fax", "gender", "sex", "pronouns", "photo", "avatar_url", "description", "abstract"],
  ...["note", "notes", "minutes", "material", "folders", "attachments", "creator", "organizer", "registrations", "supportInfo", "allowed", "support"],
  ...["user_identifier", "user_id", "custom_fields", "comments", "contact_emails", "contact_phones", "label", "category", "roomMapURL", "references"],
];

it("takes over no private field, wherever it stands", () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...secrets), fc.constantFrom("sEcReT", { text: "sEcReT" }, ["sEcReT"]), async (field, secret) => {
      const hidden = { [field]: secret },
        person = { person_id: 1, first_name: "Ada", last_name: "Noether", affiliation: "Göttingen", ...hidden },
        talk = { id: 1, title: "A talk", speakers: [person], primaryauthors: [person], subContributions: [{ id: 2, speakers: [person], ...hidden }] },
        slot = { id: 3, session: { id: 4, ...hidden }, conveners: [person], contributions: [{ ...talk, ...hidden }], ...hidden };
      const read = await readEvent({ chairs: [person], sessions: [slot], contributions: [{ ...talk, id: 9, ...hidden }], ...hidden });
      expect(JSON.stringify(read)).not.toContain("sEcReT");
      expect(read.talks).toHaveLength(4);
    }),
  ));

it("takes over no text in which somebody has left an address", async () => {
  const address = "ada.noether@goettingen.example",
    { talks, event, problems } = await readEvent({
      keywords: ["Strings", address],
      contributions: [
        {
          id: 1,
          title: `Ask ${address}`,
          speakers: [{ first_name: "Ada", last_name: "Noether", affiliation: `Göttingen <${address}>` }, { name: address }],
        },
      ],
    });
  expect(JSON.stringify({ talks, event, problems })).not.toContain(address);
  expect(talks).toMatchObject([{ people: [{ name: "Ada Noether", affiliations: [] }] }]);
  expect(problems.map(({ place, message }) => `${place} ${message}`)).toEqual([
    "results[0].keywords[1] must have no e-mail address in it, but got: a text with an e-mail address",
    "results[0].contributions[0].title must have no e-mail address in it, but got: a text with an e-mail address",
    "results[0].contributions[0].speakers[0].affiliation must have no e-mail address in it, but got: a text with an e-mail address",
    "results[0].contributions[0].speakers[1].name must have no e-mail address in it, but got: a text with an e-mail address",
  ]);
});

it("says nothing of who asked for the export", async () => {
  const url = "https://indico.example.org/event/1/?ak=sEcReT&token=sEcReT&apikey=sEcReT",
    read = await readValue({ url, results: [{ id: 1, title: "An event", url, contributions: [{ id: 1, url: `${url}&contribId=1` }] }] });
  expect(described(read)).not.toContain("sEcReT");
});
