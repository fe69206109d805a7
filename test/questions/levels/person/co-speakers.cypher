// 000-winter-school/lecturers-beside-riddhi-gupta
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[:SPOKE_AT]->(event_1)<-[:SPOKE_AT]-(coSpeaker_1)
      WHERE coSpeaker_1 <> parent
      WITH coSpeaker_1, count(DISTINCT event_1) AS events_1
      WITH coSpeaker_1, events_1
      ORDER BY events_1 DESC, coSpeaker_1.sortName, coSpeaker_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [events_1, coSpeaker_1.sortName, coSpeaker_1.id],
        events: events_1,
        node: coSpeaker_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(coSpeaker_1.conflicts, []),
          from_sources: coalesce(coSpeaker_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[:SPOKE_AT]->(event_1)<-[:SPOKE_AT]-(coSpeaker_1)
      WHERE coSpeaker_1 <> parent
      WITH coSpeaker_1, count(DISTINCT event_1) AS events_1
      RETURN coSpeaker_1
    }
  } AS value
RETURN key, value

// 002-focus-session/co-authors-of-anna-kauch
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[:SPOKE_AT]->(event_1)<-[:SPOKE_AT]-(coSpeaker_1)
      WHERE coSpeaker_1 <> parent
      WITH coSpeaker_1, count(DISTINCT event_1) AS events_1
      RETURN coSpeaker_1
    }
  } AS value
RETURN key, value

// 002-focus-session/co-speakers-of-samuel-badr
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[:SPOKE_AT]->(event_1)<-[:SPOKE_AT]-(coSpeaker_1)
      WHERE coSpeaker_1 <> parent
      WITH coSpeaker_1, count(DISTINCT event_1) AS events_1
      WITH coSpeaker_1, events_1
      ORDER BY events_1, coSpeaker_1.sortName DESC, coSpeaker_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [events_1, coSpeaker_1.sortName, coSpeaker_1.id],
        events: events_1,
        node: coSpeaker_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(coSpeaker_1.conflicts, []),
          from_sources: coalesce(coSpeaker_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
