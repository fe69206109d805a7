// query/events(event/people, event/people, event/people, event/people, event/people)
// :param of => {
//   kinds_1: ["WORKSHOP"],
//   size_1: 20,
//   parts_2: false,
//   roles_2: [],
//   size_2: 20,
//   parts_3: false,
//   roles_3: ["ORGANIZER"],
//   size_3: 20,
//   parts_4: false,
//   roles_4: ["PARTICIPANT"],
//   size_4: 20,
//   parts_5: false,
//   roles_5: ["ORGANIZER", "PARTICIPANT"],
//   size_5: 20,
//   parts_6: false,
//   roles_6: ["SPEAKER"],
//   size_6: 20
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
          people: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_2)
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          people_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_3:ORGANIZED]-(person_3)
              WHERE any(role_3 IN fact_3.roles WHERE role_3 IN $of.roles_3)
              WITH DISTINCT person_3
              RETURN person_3
            }
          },
          people_2: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_4:ATTENDED]-(person_4)
              WITH DISTINCT person_4
              RETURN person_4
            }
          },
          people_3: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_5:ORGANIZED|ATTENDED]-(person_5)
              WHERE any(role_5 IN fact_5.roles WHERE role_5 IN $of.roles_5)
              WITH DISTINCT person_5
              RETURN person_5
            }
          },
          people_4: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:SPOKE_AT]-(person_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
