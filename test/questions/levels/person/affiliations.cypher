// 000-winter-school/institutions-of-the-investigators
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[affiliated_1:AFFILIATED_WITH]->(institution_1)
      WITH institution_1, affiliated_1
      ORDER BY institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [institution_1.sortName, institution_1.id],
        asPrinted: coalesce(affiliated_1.asPrinted, []),
        inferred: affiliated_1.inferred,
        reasons: coalesce(affiliated_1.reasons, []),
        from_sources: coalesce(affiliated_1.sources, []),
        node: institution_1 {
          .asPrinted,
          .citation,
          .city,
          .code,
          .country,
          .id,
          .key,
          .name,
          .names,
          .personCount,
          .title,
          .value,
          from_conflicts: coalesce(institution_1.conflicts, []),
          from_sources: coalesce(institution_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[affiliated_1:AFFILIATED_WITH]->(institution_1)
      RETURN institution_1
    }
  } AS value
RETURN key, value

// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[affiliated_1:AFFILIATED_WITH]->(institution_1)
      RETURN institution_1
    }
  } AS value
RETURN key, value

// 001-conference-school/people-of-iaifi
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[affiliated_1:AFFILIATED_WITH]->(institution_1)
      WITH institution_1, affiliated_1
      ORDER BY institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [institution_1.sortName, institution_1.id],
        asPrinted: coalesce(affiliated_1.asPrinted, []),
        inferred: affiliated_1.inferred,
        reasons: coalesce(affiliated_1.reasons, []),
        from_sources: coalesce(affiliated_1.sources, []),
        node: institution_1 {
          .asPrinted,
          .citation,
          .city,
          .code,
          .country,
          .id,
          .key,
          .name,
          .names,
          .personCount,
          .title,
          .value,
          from_conflicts: coalesce(institution_1.conflicts, []),
          from_sources: coalesce(institution_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
