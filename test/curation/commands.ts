import { colloquia, type Ended } from "../start/service.js";
import { connection, secretText } from "../support/scratch.js";

/** The command line, beside the service on the same graph. */
export function commandLine({ personNamed }: { readonly personNamed: (text: string) => Promise<string> }): void {
  const run = (...words: string[]): Promise<Ended> =>
    colloquia({ NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password, COLLOQUIA_SECRET: secretText }, ...words).ended;

  describe("On the command line", () => {
    it("keys are made, listed and revoked", async () => {
      const made = await run("keys", "add", "Fay");
      expect(made).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^colloquia_[\w-]{32}\n$/),
        stderr: expect.stringContaining("shown once"),
      });
      expect((await run("keys", "revoke", "Fay")).code).toBe(0);
      expect((await run("keys", "list")).stdout).toMatch(/^Fay\tCURATOR\tmade 20\S+Z\texpires never\tlast used never\trevoked 20\S+Z$/m);
      expect(await run("keys", "add", "Fay")).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^The name of a key must be one that no key has or had/),
      });
      expect(await run("keys", "add", "Gil", "--role", "KING")).toMatchObject({
        code: 2,
        stderr: "--role must be one of READER, CURATOR, IMPORTER, ADMIN, but got: KING\n",
      });
      expect((await run("keys", "add", "Hal", "--role", "READER", "--expires", "2099-12-31")).code).toBe(0);
      expect((await run("keys", "list")).stdout).toMatch(/^Hal\tREADER\tmade 20\S+Z\texpires 2099-12-31T23:59:59\.999Z\tlast used never$/m);
      expect(await run("keys", "add", "Ivo", "--expires", "yesterday")).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^--expires must be a date like 2027-01-31/),
      });
      expect(await run("keys", "revoke", "Nobody")).toMatchObject({ code: 1, stderr: expect.stringMatching(/^The name must be one of a key/) });
    });

    it("somebody decides, sees it, and takes it back", async () => {
      const [one, other] = [await personNamed("Anna Dawid"), await personNamed("Arno Solin")].sort() as [string, string],
        made = await run("same", one, other, "--because", "A test.", "--by", "Fay"),
        [decision] = made.stdout.split("\n");
      expect(made).toMatchObject({
        code: 0,
        stderr: "",
        stdout: expect.stringMatching(new RegExp(`^decision_[a-z2-7]{16}\n  ${one}  (Anna Dawid|Arno Solin)\n$`)),
      });
      expect((await run("decisions", "--first", "1")).stdout).toMatch(
        new RegExp(`^${decision}  SAME  Fay, 20\\S+Z\n  (Anna Dawid|Arno Solin) \\(${one}\\)\n  A test\\.\n$`),
      );
      expect((await run("undo", decision!, "--because", "It was one.")).stdout).toMatch(new RegExp(`^${decision}\n  ${one}  .*\n  ${other}  .*\n$`));
      expect((await run("decisions", "--first", "1")).stdout).toMatch(/\n {2}Undone by \S+, 20\S+Z: It was one\.\n$/);
      expect(await run("undo", decision!, "--because", "Again.")).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^decision must be one that holds/),
      });
    });

    it("what cannot be said so ends with how to say it", async () => {
      for (const words of [
        ["same"],
        ["same", "a", "b"],
        ["different", "a", "--because", "x"],
        ["correct", "a", "--because", "x"],
        ["undo"],
        ["review"],
        ["erase"],
      ])
        expect(await run(...words)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(`: colloquia ${words[0]} --help\n`) });
      expect((await run("review", "list")).code).toBe(0);
    });
  });
}
