// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:ABOUT]-(talk_1:Talk)<-[:PRESENTED|AUTHORED]-(person_1)
      WITH person_1, count(DISTINCT talk_1) AS talks_1
      WITH person_1, talks_1
      ORDER BY talks_1 DESC, person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talks_1, person_1.sortName, person_1.id],
        talks: talks_1,
        node: person_1 {
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
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value

// 004-course/events-about-a-listed-topic
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:ABOUT]-(talk_1:Talk)<-[:PRESENTED|AUTHORED]-(person_1)
      WITH person_1, count(DISTINCT talk_1) AS talks_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// across/deep-neural-networks-in-three-documents
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:ABOUT]-(talk_1:Talk)<-[:PRESENTED|AUTHORED]-(person_1)
      WITH person_1, count(DISTINCT talk_1) AS talks_1
      WITH person_1, talks_1
      ORDER BY talks_1 DESC, person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talks_1, person_1.sortName, person_1.id],
        talks: talks_1,
        node: person_1 {
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
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[:ABOUT]-(talk_1:Talk)<-[:PRESENTED|AUTHORED]-(person_1)
      WITH person_1, count(DISTINCT talk_1) AS talks_1
      RETURN person_1
    }
  } AS value
RETURN key, value
