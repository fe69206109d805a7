// 000-winter-school/institutions-of-the-investigators
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/slots-of-ricardo-vinuesa
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value

// 002-focus-session/invited-talks-and-authors-by-filter
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
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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

// 002-focus-session/invited-talks-and-authors-by-filter
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value

// 002-focus-session/people-of-a-country
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND EXISTS {
        MATCH (person_1)-[:AFFILIATED_WITH]->(institution_1:Institution)
        WHERE institution_1.country = $of.country_1
      }
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE EXISTS {
      MATCH (person_1)-[:AFFILIATED_WITH]->(institution_1:Institution)
      WHERE institution_1.country = $of.country_1
    }
    RETURN person_1
  }
} AS value
RETURN value

// across/how-many-speakers-return
WITH {
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

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)
    RETURN person_1
  }
} AS value
RETURN value

// across/people-by-country-as-printed
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND EXISTS {
        MATCH (person_1)-[:AFFILIATED_WITH]->(institution_1:Institution)
        WHERE institution_1.country = $of.country_1
      }
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// examples/10-attended-one-spoke-at-another
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND (
        (
          EXISTS {
            MATCH (person_1)-[fact_1_2:SPOKE_AT]->(event_1_2:Event)
            WHERE true
            WITH DISTINCT event_1_2
            RETURN event_1_2
          }
        )
        AND (
          NOT EXISTS {
            MATCH (person_1)-[fact_1_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1_4:Event)
            WHERE true
            WITH DISTINCT event_1_4
            WITH event_1_4
            WHERE event_1_4.kind IN $of.kinds_1_5
            RETURN event_1_4
          }
        )
      )
      AND EXISTS {
        MATCH (person_1)-[fact_1_6:ATTENDED]->(event_1_6:Event)
        WHERE true
        WITH DISTINCT event_1_6
        RETURN event_1_6
      }
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE (
      (
        EXISTS {
          MATCH (person_1)-[fact_1_2:SPOKE_AT]->(event_1_2:Event)
          WHERE true
          WITH DISTINCT event_1_2
          RETURN event_1_2
        }
      )
      AND (
        NOT EXISTS {
          MATCH (person_1)-[fact_1_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1_4:Event)
          WHERE true
          WITH DISTINCT event_1_4
          WITH event_1_4
          WHERE event_1_4.kind IN $of.kinds_1_5
          RETURN event_1_4
        }
      )
    )
      AND EXISTS {
        MATCH (person_1)-[fact_1_6:ATTENDED]->(event_1_6:Event)
        WHERE true
        WITH DISTINCT event_1_6
        RETURN event_1_6
      }
    RETURN person_1
  }
} AS value
RETURN value
