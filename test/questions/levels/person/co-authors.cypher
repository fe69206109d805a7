// 000-winter-school/lecturers-beside-riddhi-gupta
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[:AUTHORED]->(talk_1)<-[:AUTHORED]-(coAuthor_1)
      WHERE coAuthor_1 <> parent
      WITH coAuthor_1, count(DISTINCT talk_1) AS talks_1
      RETURN coAuthor_1
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
    edges: COLLECT {
      MATCH (parent)-[:AUTHORED]->(talk_1)<-[:AUTHORED]-(coAuthor_1)
      WHERE coAuthor_1 <> parent
      WITH coAuthor_1, count(DISTINCT talk_1) AS talks_1
      WITH coAuthor_1, talks_1
      ORDER BY talks_1 DESC, coAuthor_1.sortName, coAuthor_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talks_1, coAuthor_1.sortName, coAuthor_1.id],
        talks: talks_1,
        node: coAuthor_1 {
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
          from_conflicts: coalesce(coAuthor_1.conflicts, []),
          from_sources: coalesce(coAuthor_1.sources, [])
        }
      }
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
    edges: COLLECT {
      MATCH (parent)-[:AUTHORED]->(talk_1)<-[:AUTHORED]-(coAuthor_1)
      WHERE coAuthor_1 <> parent
      WITH coAuthor_1, count(DISTINCT talk_1) AS talks_1
      WITH coAuthor_1, talks_1
      ORDER BY talks_1 DESC, coAuthor_1.sortName, coAuthor_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talks_1, coAuthor_1.sortName, coAuthor_1.id],
        talks: talks_1,
        node: coAuthor_1 {
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
          from_conflicts: coalesce(coAuthor_1.conflicts, []),
          from_sources: coalesce(coAuthor_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[:AUTHORED]->(talk_1)<-[:AUTHORED]-(coAuthor_1)
      WHERE coAuthor_1 <> parent
      WITH coAuthor_1, count(DISTINCT talk_1) AS talks_1
      RETURN coAuthor_1
    }
  } AS value
RETURN key, value
