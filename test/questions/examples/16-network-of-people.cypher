// query/co-speaker-network
// :param of => {roles_1: [], atLeast_1: 2, largest_1: 200, mostPeople_1: 300}
WITH COLLECT {
  MATCH (event_1:Event)<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
  WHERE event_1.sortTime > '' AND true
  WITH DISTINCT event_1, person_1
  WITH event_1, collect(person_1) AS there_1
  ORDER BY event_1.id
  WITH collect(there_1) AS all_1
  WITH [there_1 IN all_1 WHERE size(there_1) <= $of.largest_1] AS held_1, size(all_1) AS found_1
  CALL (held_1) {
    UNWIND range(0, size(held_1) - 1) AS at_1
    UNWIND held_1[at_1] AS person_1
    WITH person_1, collect(at_1) AS places_1
    WHERE size(places_1) >= $of.atLeast_1 AND true
    WITH person_1, places_1
    ORDER BY size(places_1) DESC, person_1.sortName, person_1.id
    RETURN collect({person: person_1.id, events: places_1}) AS ranked_1
  }
  WITH {
    appearances: ranked_1[..$of.mostPeople_1],
    sizes: [there_1 IN held_1 | size(there_1)],
    atLeast: $of.atLeast_1,
    events: size(held_1),
    leftOut: found_1 - size(held_1),
    totalCount: size(ranked_1),
    complete: size(ranked_1) <= $of.mostPeople_1
  } AS network_1
  WITH
    network_1,
    network_1.appearances AS appearances_1,
    network_1.sizes AS sizes_1,
    network_1.atLeast AS atLeast_1,
    network_1.events AS events_1,
    network_1.leftOut AS leftOut_1,
    network_1.complete AS complete_1
  RETURN {
    appearances: appearances_1,
    atLeast: atLeast_1,
    complete: complete_1,
    events: events_1,
    leftOut: leftOut_1,
    sizes: sizes_1
  }
} AS value
RETURN value
// member/person, by level
