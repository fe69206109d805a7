/** Six kinds of test: `unit` needs nothing; `world` reads the shipped data through the service as it ships; `scratch` and `curation` write, each file to the Neo4j of its worker; `start` starts and stops the service itself; `long` takes longer than a commit should wait. */
const project = (name, services) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: false }, target: "es2022" },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  setupFiles: ["reflect-metadata"],
  ...(services ? { globalSetup: `<rootDir>/test/support/start-${services}.js`, globalTeardown: `<rootDir>/test/support/stop.js` } : {}),
});

export default {
  projects: [
    project("unit"),
    project("world", "world"),
    project("scratch", "writable"),
    project("curation", "writable"),
    project("start"),
    ...(process.env.LONG ? [project("long", "writable")] : []),
  ],
  testTimeout: 300_000,
  maxWorkers: 2,
};
