// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:SPOKE_AT]-(person_1)
      WHERE parent.startYear IS NOT NULL
        AND NOT EXISTS {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_1:Event)
          WHERE coalesce(earlier_1.endDate, earlier_1.startDate, earlier_1.startYear + '-12-31') <
            coalesce(parent.startDate, parent.startYear + '-01-01')
        }
      WITH DISTINCT person_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        *,
        COUNT {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(other_1:Event)
          WHERE other_1 <> parent
            AND coalesce(
              coalesce(other_1.endYear, other_1.startYear) = parent.startYear AND
                (parent.startDate IS NULL OR coalesce(other_1.endDate, other_1.startDate) IS NULL),
              true
            )
            AND NOT EXISTS { (other_1)-[:PART_OF*1..4]->(parent) }
            AND NOT EXISTS { (parent)-[:PART_OF*1..4]->(other_1) }
          WITH DISTINCT other_1
          RETURN other_1
        } AS maybeEarlier_1
      WITH person_1, facts_1, maybeEarlier_1
      ORDER BY person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [person_1.sortName, person_1.id],
        maybeEarlier: maybeEarlier_1,
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:SPOKE_AT]-(person_1)
      WHERE parent.startYear IS NOT NULL
        AND NOT EXISTS {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_1:Event)
          WHERE coalesce(earlier_1.endDate, earlier_1.startDate, earlier_1.startYear + '-12-31') <
            coalesce(parent.startDate, parent.startYear + '-01-01')
        }
      WITH DISTINCT person_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
      WHERE parent.startYear IS NOT NULL
        AND NOT EXISTS {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_1:Event)
          WHERE coalesce(earlier_1.endDate, earlier_1.startDate, earlier_1.startYear + '-12-31') <
            coalesce(parent.startDate, parent.startYear + '-01-01')
        }
      WITH DISTINCT person_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        *,
        COUNT {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(other_1:Event)
          WHERE other_1 <> parent
            AND coalesce(
              coalesce(other_1.endYear, other_1.startYear) = parent.startYear AND
                (parent.startDate IS NULL OR coalesce(other_1.endDate, other_1.startDate) IS NULL),
              true
            )
            AND NOT EXISTS { (other_1)-[:PART_OF*1..4]->(parent) }
            AND NOT EXISTS { (parent)-[:PART_OF*1..4]->(other_1) }
          WITH DISTINCT other_1
          RETURN other_1
        } AS maybeEarlier_1
      WITH person_1, facts_1, maybeEarlier_1
      ORDER BY person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [person_1.sortName, person_1.id],
        maybeEarlier: maybeEarlier_1,
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
      WHERE parent.startYear IS NOT NULL
        AND EXISTS { (parent)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(:Series) }
        AND NOT EXISTS {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_1:Event)
          WHERE coalesce(earlier_1.endDate, earlier_1.startDate, earlier_1.startYear + '-12-31') <
            coalesce(parent.startDate, parent.startYear + '-01-01')
            AND EXISTS {
              MATCH (earlier_1)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_1:Series)
              WHERE EXISTS { (parent)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_1) }
            }
        }
      WITH DISTINCT person_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
      WHERE parent.startYear IS NOT NULL
        AND NOT EXISTS {
          MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_1:Event)
          WHERE coalesce(earlier_1.endDate, earlier_1.startDate, earlier_1.startYear + '-12-31') <
            coalesce(parent.startDate, parent.startYear + '-01-01')
        }
      WITH DISTINCT person_1
      RETURN person_1
    }
  } AS value
RETURN key, value
