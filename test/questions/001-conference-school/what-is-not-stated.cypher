// query/events(event/assessments, event/hosts, event/organizers, event/participants, event/parts, event/programme, event/series, event/sessions, fact/sources, event/venues)
// :param of => {
//   text_1: "conference school",
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   parts_4: true,
//   size_4: 20,
//   parts_5: true,
//   size_5: 20,
//   size_6: 20,
//   size_8: 20,
//   parts_9: true,
//   size_9: 20,
//   size_10: 20,
//   size_11: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .code,
          .divisions,
          .endAcademicYear,
          .endDate,
          .endTime,
          .endWeekday,
          .startAcademicYear,
          .startDate,
          .startTime,
          .startWeekday,
          .title,
          end: coalesce(
            event_1.endAcademicYear,
            event_1.endDate,
            event_1.endTime,
            event_1.endWeekday,
            event_1.endDayPart,
            event_1.endZone,
            event_1.endYear,
            event_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            event_1.startAcademicYear,
            event_1.startDate,
            event_1.startTime,
            event_1.startWeekday,
            event_1.startDayPart,
            event_1.startZone,
            event_1.startYear,
            event_1.startPrinted
          ) IS NOT NULL,
          assessments: {
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          },
          hosts: {
            edges: COLLECT {
              MATCH (event_1)<-[hosted_3:HOSTED]-(institution_3)
              WITH institution_3
              ORDER BY institution_3.sortName, institution_3.id
              LIMIT $of.size_3
              RETURN {node: institution_3 {.name}}
            }
          },
          organizers: {
            edges: COLLECT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_4:ORGANIZED]-(person_4)
              WHERE 'ORGANIZER' IN fact_4.roles
              WITH DISTINCT person_4, fact_4
              ORDER BY endNode(fact_4).id
              WITH person_4, collect(fact_4) AS facts_4
              WITH
                person_4,
                reduce(
                  least_4 = 1000000,
                  fact_4 IN facts_4
                  | CASE WHEN coalesce(fact_4.position, 1000000) < least_4 THEN fact_4.position ELSE least_4 END
                ) AS position_4
              ORDER BY position_4, person_4.id
              LIMIT $of.size_4
              RETURN {node: person_4 {.name}}
            }
          },
          participants: {
            edges: COLLECT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_5:ATTENDED]-(person_5)
              WHERE 'PARTICIPANT' IN fact_5.roles
              WITH DISTINCT person_5, fact_5
              ORDER BY endNode(fact_5).id
              WITH person_5, collect(fact_5) AS facts_5
              WITH
                person_5,
                reduce(
                  least_5 = 1000000,
                  fact_5 IN facts_5
                  | CASE WHEN coalesce(fact_5.position, 1000000) < least_5 THEN fact_5.position ELSE least_5 END
                ) AS position_5
              ORDER BY position_5, person_5.id
              LIMIT $of.size_5
              RETURN {node: person_5 {.name}}
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_6:PART_OF]-(part_6:Event)
              WITH part_6
              ORDER BY part_6.sortTime, part_6.id
              LIMIT $of.size_6
              RETURN {
                node: part_6 {
                  .code,
                  .divisions,
                  .endAcademicYear,
                  .endDate,
                  .endTime,
                  .endWeekday,
                  .startAcademicYear,
                  .startDate,
                  .startTime,
                  .startWeekday,
                  .title,
                  end: coalesce(
                    part_6.endAcademicYear,
                    part_6.endDate,
                    part_6.endTime,
                    part_6.endWeekday,
                    part_6.endDayPart,
                    part_6.endZone,
                    part_6.endYear,
                    part_6.endPrinted
                  ) IS NOT NULL,
                  start: coalesce(
                    part_6.startAcademicYear,
                    part_6.startDate,
                    part_6.startTime,
                    part_6.startWeekday,
                    part_6.startDayPart,
                    part_6.startZone,
                    part_6.startYear,
                    part_6.startPrinted
                  ) IS NOT NULL,
                  .id
                }
              }
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
              RETURN {node: series_8 {.title}}
            }
          },
          sessions: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[programmed_9:IN_PROGRAMME_OF]-(session_9)
              WITH DISTINCT session_9, programmed_9
              RETURN session_9
            }
          },
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_10
            MATCH (record_10:Node {id: id_10})-[:FROM]->(source_10)
            WITH DISTINCT source_10
            WITH source_10
            ORDER BY source_10.sortName, source_10.id
            LIMIT $of.size_10
            RETURN source_10 {.notStated}
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_11:HELD_AT]->(venue_11:Venue)
              WITH venue_11
              ORDER BY venue_11.sortName, venue_11.id
              LIMIT $of.size_11
              RETURN {node: venue_11 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[held_11:HELD_AT]->(venue_11:Venue)
              RETURN venue_11
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
// event/venues, by level
// event/hosts, by level
// event/organizers, by level
// event/participants, by level
// event/sessions, by level
// event/series, by level
// event/programme, by level
// event/assessments, by level
