// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      RETURN assessment_1
    }
  } AS value
RETURN key, value

// 003-workshop/no-dates-and-no-talks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      WITH assessment_1, assessed_1
      ORDER BY assessed_1.position, assessment_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [assessed_1.position, assessment_1.id],
        asPrinted: coalesce(assessed_1.asPrinted, []),
        inferred: assessed_1.inferred,
        reasons: coalesce(assessed_1.reasons, []),
        from_sources: coalesce(assessed_1.sources, []),
        node: assessment_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(assessment_1.conflicts, []),
          from_sources: coalesce(assessment_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      RETURN assessment_1
    }
  } AS value
RETURN key, value

// 004-course/largest-share-of-the-grade
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      WITH assessment_1, assessed_1
      ORDER BY assessed_1.position DESC, assessment_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [assessed_1.position, assessment_1.id],
        asPrinted: coalesce(assessed_1.asPrinted, []),
        inferred: assessed_1.inferred,
        reasons: coalesce(assessed_1.reasons, []),
        from_sources: coalesce(assessed_1.sources, []),
        node: assessment_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(assessment_1.conflicts, []),
          from_sources: coalesce(assessment_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      RETURN assessment_1
    }
  } AS value
RETURN key, value

// 004-course/largest-share-of-the-grade
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[assessed_1:ASSESSED_BY]->(assessment_1)
      WITH assessment_1, assessed_1
      ORDER BY assessed_1.position, assessment_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [assessed_1.position, assessment_1.id],
        asPrinted: coalesce(assessed_1.asPrinted, []),
        inferred: assessed_1.inferred,
        reasons: coalesce(assessed_1.reasons, []),
        from_sources: coalesce(assessed_1.sources, []),
        node: assessment_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(assessment_1.conflicts, []),
          from_sources: coalesce(assessment_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
