// Pairs of people who may be one, those for which most speaks first, with what is printed of each: where, as whom, from where.
MATCH (one:Person)-[review:RESEMBLES]->(other:Person)
WITH one, other, review
ORDER BY review.score DESC, one.id, other.id
LIMIT $first
RETURN toFloat(review.score) AS score, review.because AS because, [person IN [one, other] | {
  id: person.id,
  name: person.name,
  printed: COLLECT {
    MATCH (person)<-[:MEANS]-(mention:Mention)-[:IN]->(place:Node)
    OPTIONAL MATCH (place)-[:GIVEN_AT|IN_PROGRAMME_OF]->(event:Event)
    WITH mention, place, event
    ORDER BY coalesce(event.startDate, place.startDate, ''), mention.id
    LIMIT 10
    RETURN {
      asPrinted: mention.asPrinted,
      place: coalesce(place.title, place.code, place.citation, ''),
      event: event.title,
      date: coalesce(place.startDate, event.startDate),
      affiliations: COLLECT { MATCH (mention)-[gave:GAVE_AFFILIATION]->(:Institution) UNWIND gave.asPrinted AS printed RETURN printed }
    }
  }
}] AS people
