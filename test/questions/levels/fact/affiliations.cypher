// 000-winter-school/niels-bohr-colloquium
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND parent AS id_1
    MATCH (mention_1:Node {id: id_1})-[gave_1:GAVE_AFFILIATION]->(institution_1)
    WITH institution_1, gave_1
    ORDER BY id_1
    WITH institution_1, collect(gave_1) AS facts_1
    WITH
      institution_1,
      facts_1,
      reduce(
        least_1 = 1000000,
        fact_1 IN facts_1
        | CASE WHEN fact_1.position < least_1 THEN fact_1.position ELSE least_1 END
      ) AS position_1
    ORDER BY position_1, institution_1.id
    LIMIT $of.size_1
    RETURN {
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
      },
      facts: [fact IN facts_1 | {asPrinted: fact.asPrinted}]
    }
  } AS value
RETURN key, value
