// query/events(event/assessments, node/identifiers, event/part-of, event/parts, event/people, event/programme, event/series)
// :param of => {
//   kinds_1: ["WORKSHOP"],
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   parts_6: false,
//   roles_6: ["SPEAKER", "AUTHOR", "CHAIR", "EVENTS_TEAM"],
//   size_6: 20,
//   size_8: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .code,
          .divisions,
          .endDate,
          .kind,
          .startDate,
          end: coalesce(
            event_1.endDate,
            event_1.endWeekday,
            event_1.endTime,
            event_1.endDayPart,
            event_1.endZone,
            event_1.endAcademicYear,
            event_1.endYear,
            event_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            event_1.startDate,
            event_1.startWeekday,
            event_1.startTime,
            event_1.startDayPart,
            event_1.startZone,
            event_1.startAcademicYear,
            event_1.startYear,
            event_1.startPrinted
          ) IS NOT NULL,
          assessments: {
            edges: COLLECT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              WITH assessment_2, assessed_2
              ORDER BY assessed_2.position, assessment_2.id
              LIMIT $of.size_2
              RETURN {node: assessment_2 {.id}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          },
          identifiers: COLLECT {
            MATCH (event_1)<-[:IDENTIFIES]-(identifier_3:Identifier)
            WHERE identifier_3:Node
            WITH identifier_3
            ORDER BY identifier_3.scheme, identifier_3.value, identifier_3.id
            LIMIT $of.size_3
            RETURN identifier_3 {.value}
          },
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_4:PART_OF]->(whole_4:Event)
              WITH whole_4
              ORDER BY whole_4.sortTime, whole_4.id
              LIMIT $of.size_4
              RETURN {node: whole_4 {.id}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[partOf_4:PART_OF]->(whole_4:Event)
              RETURN whole_4
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_5:PART_OF]-(part_5:Event)
              WITH part_5
              ORDER BY part_5.sortTime, part_5.id
              LIMIT $of.size_5
              RETURN {node: part_5 {.id}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[partOf_5:PART_OF]-(part_5:Event)
              RETURN part_5
            }
          },
          people: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:SPOKE_AT|ORGANIZED|CONTRIBUTED_TO|CHAIRED]-(person_6)
              WHERE any(role_6 IN fact_6.roles WHERE role_6 IN $of.roles_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          },
          programme: COLLECT {
            MATCH (event_1)<-[:PART_OF*0..4]-(part_7)<-[:IN_PROGRAMME_OF]-(session_7)
            WITH DISTINCT coalesce(session_7.startDate, session_7.startWeekday, '') AS day_7, session_7
            WITH
              day_7,
              session_7.startDate AS date_7,
              min(session_7.startWeekday) AS weekday_7,
              min(session_7.sortTime) AS sortTime_7,
              collect(session_7.id) AS sessions_7
            WITH day_7, date_7, sortTime_7
            ORDER BY sortTime_7, day_7
            RETURN {date: date_7}
          },
          series: {
            edges: COLLECT {
              MATCH (event_1)-[edition_8:EDITION_OF]->(series_8)
              WITH series_8
              ORDER BY series_8.sortName, series_8.id
              LIMIT $of.size_8
              RETURN {node: series_8 {.id}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[edition_8:EDITION_OF]->(series_8)
              RETURN series_8
            }
          },
          .id
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
// event/sessions, by level
// event/talks, by level
// event/speakers, by level
