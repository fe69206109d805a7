// A file of its own: jest runs each once, and this kind of test has a Neo4j of its own.
export { default } from "./start-scratch.js";
