// The index that found decisions by id before a constraint did: Neo4j takes no constraint beside it.
DROP INDEX decision IF EXISTS
