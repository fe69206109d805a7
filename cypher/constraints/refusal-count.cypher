// Refused requests are counted by hour and reason, in one node each.
CREATE CONSTRAINT refusal_count IF NOT EXISTS
FOR (refusal:RefusalCount) REQUIRE refusal.key IS UNIQUE
