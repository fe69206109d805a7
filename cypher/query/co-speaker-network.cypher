// Who appears together with whom at events of a set: by person the numbers of the events, and by event how many people it has.
// An event with more people than the largest that is asked for is left out before they are paired.
//
// @to     network  Network
// @where  events  event
// @where  people  person
// @param  roles  list  only these; all where it is empty
// @param  atLeast  positive
// @param  largest  2..10000
// @param  mostPeople  1..1000
// @types  fact
// @cost   parent 60000, item 25, all 1, passes events 65, passes people 28700
MATCH (event:Event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person)
WHERE event.sortTime > '' AND $events
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
WITH DISTINCT event, person
WITH event, collect(person) AS there ORDER BY event.id
WITH collect(there) AS all
WITH [there IN all WHERE size(there) <= $largest] AS held, size(all) AS found
CALL (held) {
  UNWIND range(0, size(held) - 1) AS at
  UNWIND held[at] AS person
  WITH person, collect(at) AS places
  WHERE size(places) >= $atLeast AND $people
  WITH person, places ORDER BY size(places) DESC, person.sortName, person.id
  RETURN collect({person: person.id, events: places}) AS ranked
}
WITH {
  appearances: ranked[..$mostPeople],
  sizes: [there IN held | size(there)],
  atLeast: $atLeast,
  events: size(held),
  leftOut: found - size(held),
  totalCount: size(ranked),
  complete: size(ranked) <= $mostPeople
} AS network
RETURN network, network.appearances AS appearances, network.sizes AS sizes, network.atLeast AS atLeast, network.events AS events,
  network.leftOut AS leftOut, network.totalCount AS totalCount, network.complete AS complete
