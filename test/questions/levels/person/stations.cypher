// examples/13-who-came-back-to-speak
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[affiliated_1:AFFILIATED_WITH]->(institution_1)
      CALL (affiliated_1) {
        UNWIND affiliated_1.mentions AS id_1
        MATCH (:Node {id: id_1})-[:IN]->(place_1)
        OPTIONAL MATCH (place_1)-[:IN_SESSION]->(session_1:Session)
        OPTIONAL MATCH (place_1)-[:GIVEN_AT|IN_PROGRAMME_OF]->(event_1:Event)
        WITH
          coalesce(place_1.startDate, session_1.startDate, event_1.startDate) AS began_1,
          coalesce(
            place_1.endDate,
            place_1.startDate,
            session_1.endDate,
            session_1.startDate,
            event_1.endDate,
            event_1.startDate
          ) AS ended_1,
          coalesce(place_1.startYear, session_1.startYear, event_1.startYear) AS year_1,
          coalesce(
            place_1.endYear,
            place_1.startYear,
            session_1.endYear,
            session_1.startYear,
            event_1.endYear,
            event_1.startYear
          ) AS lastYear_1
        RETURN
          min(began_1) AS from_1,
          max(ended_1) AS until_1,
          toInteger(min(year_1)) AS fromYear_1,
          toInteger(max(lastYear_1)) AS untilYear_1,
          min(coalesce(began_1, year_1 + '~')) AS first_1
      }
      WITH
        institution_1,
        affiliated_1,
        from_1,
        until_1,
        fromYear_1,
        untilYear_1,
        size(affiliated_1.mentions) AS appearances_1,
        coalesce(first_1, '~') AS since_1
      ORDER BY since_1, institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [since_1, institution_1.sortName, institution_1.id],
        appearances: appearances_1,
        asPrinted: coalesce(affiliated_1.asPrinted, []),
        from: from_1,
        fromYear: fromYear_1,
        inferred: affiliated_1.inferred,
        reasons: coalesce(affiliated_1.reasons, []),
        until: until_1,
        untilYear: untilYear_1,
        from_mentions: affiliated_1.mentions,
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
