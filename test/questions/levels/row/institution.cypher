// across/institutions-with-talks-together
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND parent AS id_1
    MATCH (institution_1:Node {id: id_1})
    WITH institution_1
    ORDER BY institution_1.id
    RETURN institution_1 {
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
  } AS value
RETURN key, value
