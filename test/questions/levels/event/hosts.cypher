// 000-winter-school/host-is-inferred
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[hosted_1:HOSTED]-(institution_1)
      WITH institution_1, hosted_1
      ORDER BY institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [institution_1.sortName, institution_1.id],
        asPrinted: coalesce(hosted_1.asPrinted, []),
        inferred: hosted_1.inferred,
        reasons: coalesce(hosted_1.reasons, []),
        from_sources: coalesce(hosted_1.sources, []),
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
      MATCH (parent)<-[hosted_1:HOSTED]-(institution_1)
      RETURN institution_1
    }
  } AS value
RETURN key, value

// 001-conference-school/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[hosted_1:HOSTED]-(institution_1)
      WITH institution_1, hosted_1
      ORDER BY institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [institution_1.sortName, institution_1.id],
        asPrinted: coalesce(hosted_1.asPrinted, []),
        inferred: hosted_1.inferred,
        reasons: coalesce(hosted_1.reasons, []),
        from_sources: coalesce(hosted_1.sources, []),
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

// 002-focus-session/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[hosted_1:HOSTED]-(institution_1)
      RETURN institution_1
    }
  } AS value
RETURN key, value
