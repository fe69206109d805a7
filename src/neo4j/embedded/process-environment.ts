type Variables = Readonly<Record<string, string | undefined>>;

/** What a JVM needs to find its files and to speak the machine's language. Everything else stays with the service, the secrets above all. */
const forJava =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|TZ|LANG|LANGUAGE|LC_\w+|LD_LIBRARY_PATH|DYLD_\w+|MALLOC_ARENA_MAX|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS)$/;
/** Settings of this service, secrets and passwords among them. */
const ofService = /^(COLLOQUIA|NEO4J)_/;

/** The environment of the embedded Neo4j, which other users' tools and crash reports may show: nothing but what is known to be needed. */
export const javaEnvironment = (variables: Variables = process.env): NodeJS.ProcessEnv => select(variables, name => forJava.test(name));

/** The environment of Maven: whatever its settings may name, such as proxies and credentials of a mirror, but nothing of this service. */
export const mavenEnvironment = (variables: Variables = process.env): NodeJS.ProcessEnv => select(variables, name => !ofService.test(name));

function select(variables: Variables, passes: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => passes(name)));
}
