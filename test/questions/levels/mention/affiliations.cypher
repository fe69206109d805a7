// 000-winter-school/principal-investigators
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Mention
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[gave_1:GAVE_AFFILIATION]->(institution_1)
      WITH institution_1, gave_1
      ORDER BY gave_1.position, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [gave_1.position, institution_1.id],
        asPrinted: coalesce(gave_1.asPrinted, []),
        inferred: gave_1.inferred,
        reasons: coalesce(gave_1.reasons, []),
        from_sources: coalesce(gave_1.sources, []),
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
