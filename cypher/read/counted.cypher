// All of one type, with what was counted of them.
MATCH (node:TYPE)
RETURN node.id AS id, node {.eventCount, .eventDays, .firstSeen, .firstYear, .lastSeen, .lastYear, .personCount, .sortEvents, .sortPeople, .sortTalks, .talkCount} AS counts
