// examples/13-who-came-back-to-speak
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    MATCH (:Node {id: parent[0]})
      -[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1:Node {id: parent[1]})
    WITH event_1, fact_1
    ORDER BY fact_1.roles[0]
    WITH event_1, collect(fact_1) AS facts_1
    WITH event_1, facts_1
    ORDER BY event_1.id
    RETURN {
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
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
  } AS value
RETURN key, value
