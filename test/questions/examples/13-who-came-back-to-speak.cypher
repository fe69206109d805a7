// query/returned-as-speakers
// :param of => {
//   as_1: "PARTICIPANT",
//   attendedKinds_1: [],
//   roles_1: ["SPEAKER"],
//   spokeKinds_1: [],
//   undated_1: false,
//   size_1: 20
// }
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    RETURN person_1
  }
} AS value
RETURN value

// query/returned-as-speakers(returned/attended(fact/sources), returned/spoke(fact/sources), person/stations)
// :param of => {
//   as_1: "PARTICIPANT",
//   attendedKinds_1: [],
//   roles_1: ["SPEAKER"],
//   spokeKinds_1: [],
//   undated_1: true,
//   size_1: 20,
//   size_3: 20,
//   size_5: 20,
//   size_6: 20
// }
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
      OR coalesce(coalesce(before_1.endYear, before_1.startYear) = later_1.startYear AND NOT exact_1, true) AND NOT
        EXISTS { (before_1)-[:PART_OF*1..4]->(later_1) } AND NOT EXISTS { (later_1)-[:PART_OF*1..4]->(before_1) }
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    WITH
      person_1,
      CASE WHEN pair_1[6] THEN pair_1[3] END AS days_1,
      pair_1[3] AS gap_1,
      [person_1.id, pair_1[5]] AS attended_1,
      [person_1.id, pair_1[2]] AS spoke_1
    ORDER BY gap_1, person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      days_1,
      attended_1,
      spoke_1,
      {
        days: days_1,
        attended: COLLECT {
          MATCH (:Node {id: attended_1[0]})
            -[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Node {id: attended_1[1]})
          WITH event_2, fact_2
          ORDER BY fact_2.roles[0]
          WITH event_2, collect(fact_2) AS facts_2
          WITH event_2, facts_2
          ORDER BY event_2.id
          WITH
            event_2,
            facts_2,
            {
              sources: COLLECT {
                UNWIND coalesce(
                  reduce(
                    seen = [],
                    fact IN facts_2
                    | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                  ),
                  []
                ) AS id_3
                MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                WITH DISTINCT source_3
                WITH source_3
                ORDER BY source_3.sortName, source_3.id
                LIMIT $of.size_3
                RETURN source_3 {.key}
              },
              node: event_2 {
                .startDate,
                .title,
                start: coalesce(
                  event_2.startDate,
                  event_2.startWeekday,
                  event_2.startTime,
                  event_2.startDayPart,
                  event_2.startZone,
                  event_2.startAcademicYear,
                  event_2.startYear,
                  event_2.startPrinted
                ) IS NOT NULL
              },
              facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, inferred: fact.inferred, roles: fact.roles}]
            } AS answer_2
          RETURN answer_2
        },
        spoke: COLLECT {
          MATCH (:Node {id: spoke_1[0]})
            -[fact_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_4:Node {id: spoke_1[1]})
          WITH event_4, fact_4
          ORDER BY fact_4.roles[0]
          WITH event_4, collect(fact_4) AS facts_4
          WITH event_4, facts_4
          ORDER BY event_4.id
          WITH
            event_4,
            facts_4,
            {
              sources: COLLECT {
                UNWIND coalesce(
                  reduce(
                    seen = [],
                    fact IN facts_4
                    | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                  ),
                  []
                ) AS id_5
                MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                WITH DISTINCT source_5
                WITH source_5
                ORDER BY source_5.sortName, source_5.id
                LIMIT $of.size_5
                RETURN source_5 {.key}
              },
              node: event_4 {
                .startDate,
                .title,
                start: coalesce(
                  event_4.startDate,
                  event_4.startWeekday,
                  event_4.startTime,
                  event_4.startDayPart,
                  event_4.startZone,
                  event_4.startAcademicYear,
                  event_4.startYear,
                  event_4.startPrinted
                ) IS NOT NULL
              },
              facts: [fact IN facts_4 | {asPrinted: fact.asPrinted, roles: fact.roles, talks: fact.talks}]
            } AS answer_4
          RETURN answer_4
        },
        node: person_1 {
          .name,
          stations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_6:AFFILIATED_WITH]->(institution_6)
              CALL (affiliated_6) {
                UNWIND affiliated_6.mentions AS id_6
                MATCH (:Node {id: id_6})-[:IN]->(place_6)
                OPTIONAL MATCH (place_6)-[:IN_SESSION]->(session_6:Session)
                OPTIONAL MATCH (place_6)-[:GIVEN_AT|IN_PROGRAMME_OF]->(event_6:Event)
                WITH
                  coalesce(place_6.startDate, session_6.startDate, event_6.startDate) AS began_6,
                  coalesce(
                    place_6.endDate,
                    place_6.startDate,
                    session_6.endDate,
                    session_6.startDate,
                    event_6.endDate,
                    event_6.startDate
                  ) AS ended_6,
                  coalesce(place_6.startYear, session_6.startYear, event_6.startYear) AS year_6,
                  coalesce(
                    place_6.endYear,
                    place_6.startYear,
                    session_6.endYear,
                    session_6.startYear,
                    event_6.endYear,
                    event_6.startYear
                  ) AS lastYear_6
                RETURN
                  min(began_6) AS from_6,
                  max(ended_6) AS until_6,
                  toInteger(min(year_6)) AS fromYear_6,
                  toInteger(max(lastYear_6)) AS untilYear_6,
                  min(coalesce(began_6, year_6 + '~')) AS first_6
              }
              WITH
                institution_6,
                affiliated_6,
                from_6,
                until_6,
                size(affiliated_6.mentions) AS appearances_6,
                coalesce(first_6, '~') AS since_6
              ORDER BY since_6, institution_6.sortName, institution_6.id
              LIMIT $of.size_6
              RETURN {
                appearances: appearances_6,
                asPrinted: coalesce(affiliated_6.asPrinted, []),
                from: from_6,
                until: until_6,
                node: institution_6 {.name}
              }
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
      OR coalesce(coalesce(before_1.endYear, before_1.startYear) = later_1.startYear AND NOT exact_1, true) AND NOT
        EXISTS { (before_1)-[:PART_OF*1..4]->(later_1) } AND NOT EXISTS { (later_1)-[:PART_OF*1..4]->(before_1) }
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    RETURN person_1
  }
} AS value
RETURN value
