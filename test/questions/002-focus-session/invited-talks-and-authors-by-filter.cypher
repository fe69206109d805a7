// query/talks
// :param of => {kinds_1: ["INVITED"], size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortName IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortName DESC, talk_1.id DESC
    LIMIT $of.size_1
    RETURN {node: talk_1 {.code}}
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/people
// :param of => {roles_1: ["AUTHOR"], size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND EXISTS {
        MATCH (person_1)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project)
        WHERE any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
      }
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {node: person_1 {.name}}
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE EXISTS {
      MATCH (person_1)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project)
      WHERE any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
    }
    RETURN person_1
  }
} AS value
RETURN value

// query/people
// :param of => {text_1: "kingma", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value

// query/talks
// :param of => {from_1: "1900-01-01", text_1: "bethe salpeter", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE coalesce(
      talk_1.startDate,
      COLLECT {
        MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
        RETURN session_1.startDate
      }[0],
      COLLECT {
        MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
        RETURN coalesce(event_1.startDate, event_1.startYear + '-01-01')
      }[0]
    ) >= $of.from_1
      AND talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/talks
// :param of => {text_1: "bethe salpeter", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {node: talk_1 {.title}}
  }
} AS value
RETURN value

// query/events
// :param of => {country_1: "Germany", text_1: "physics meets ml", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE EXISTS {
      MATCH (event_1)-[:HELD_AT|HOSTED]-(place_1:Venue|Institution)
      WHERE place_1.country = $of.country_1
    }
      AND event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value
