// 000-winter-school/kinds-of-places
WITH {
  edges: COLLECT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.sortName IS NOT NULL AND venue_1.searchText CONTAINS $of.text_1
    WITH venue_1
    ORDER BY venue_1.sortName, venue_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [venue_1.sortName, venue_1.id],
      node: venue_1 {
        .address,
        .asPrinted,
        .citation,
        .city,
        .code,
        .country,
        .floor,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(venue_1.conflicts, []),
        from_sources: coalesce(venue_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/kinds-of-places
WITH {
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.kind IN $of.kinds_1
    RETURN venue_1
  }
} AS value
RETURN value

// 000-winter-school/sessions-on-floor-six-and-at-hermans
WITH {
  edges: COLLECT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.sortName IS NOT NULL AND venue_1.searchText CONTAINS $of.text_1
    WITH venue_1
    ORDER BY venue_1.sortName, venue_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [venue_1.sortName, venue_1.id],
      node: venue_1 {
        .address,
        .asPrinted,
        .citation,
        .city,
        .code,
        .country,
        .floor,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(venue_1.conflicts, []),
        from_sources: coalesce(venue_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.searchText CONTAINS $of.text_1
    RETURN venue_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    RETURN venue_1
  }
} AS value
RETURN value
