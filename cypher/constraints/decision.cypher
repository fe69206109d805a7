// A decision is found by its id, and stands once.
CREATE CONSTRAINT decision_id IF NOT EXISTS
FOR (decision:Decision) REQUIRE decision.id IS UNIQUE
