// query/venues
// :param of => {text_1: "floor 6", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.sortName IS NOT NULL AND venue_1.searchText CONTAINS $of.text_1
    WITH venue_1
    ORDER BY venue_1.sortName, venue_1.id
    LIMIT $of.size_1
    RETURN {node: venue_1 {.kind, .name}}
  }
} AS value
RETURN value

// query/venues, the same text as above
// :param of => {text_1: "hermans", size_1: 20}

// query/venues
// :param of => {kinds_1: ["RESTAURANT"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.kind IN $of.kinds_1
    RETURN venue_1
  }
} AS value
RETURN value
