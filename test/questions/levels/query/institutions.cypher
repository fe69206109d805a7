// 000-winter-school/host-is-inferred
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.searchText CONTAINS $of.text_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [institution_1.sortName, institution_1.id],
      node: institution_1 {
        .asPrinted,
        .citation,
        .city,
        .code,
        .country,
        .id,
        .key,
        .name,
        .names,
        .personCount,
        .title,
        .value,
        from_conflicts: coalesce(institution_1.conflicts, []),
        from_sources: coalesce(institution_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.searchText CONTAINS $of.text_1
    RETURN institution_1
  }
} AS value
RETURN value

// 000-winter-school/institutions-of-the-investigators
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.searchText CONTAINS $of.text_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [institution_1.sortName, institution_1.id],
      node: institution_1 {
        .asPrinted,
        .citation,
        .city,
        .code,
        .country,
        .id,
        .key,
        .name,
        .names,
        .personCount,
        .title,
        .value,
        from_conflicts: coalesce(institution_1.conflicts, []),
        from_sources: coalesce(institution_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 002-focus-session/people-of-a-country
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.country = $of.country_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [institution_1.sortName, institution_1.id],
      node: institution_1 {
        .asPrinted,
        .citation,
        .city,
        .code,
        .country,
        .id,
        .key,
        .name,
        .names,
        .personCount,
        .title,
        .value,
        from_conflicts: coalesce(institution_1.conflicts, []),
        from_sources: coalesce(institution_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.country = $of.country_1
    RETURN institution_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    RETURN institution_1
  }
} AS value
RETURN value
