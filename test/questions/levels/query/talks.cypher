// 000-winter-school/lectures-have-no-titles
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL
      AND coalesce(
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
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
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
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    RETURN talk_1
  }
} AS value
RETURN value

// 000-winter-school/lectures-have-no-titles
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL
      AND coalesce(
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
      AND talk_1.kind IN $of.kinds_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
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
      AND talk_1.kind IN $of.kinds_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    RETURN talk_1
  }
} AS value
RETURN value

// 000-winter-school/topics-of-the-school-and-the-colloquium
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/works-cited-in-the-colloquium
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 001-conference-school/parts-by-kind-and-talks-by-title
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortName IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortName, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortName, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value

// 001-conference-school/parts-by-kind-and-talks-by-title
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

// 001-conference-school/project-talks-with-their-projects
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value

// 002-focus-session/affiliations-of-opper-and-cakmak
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortTime, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value

// 002-focus-session/invited-talks-and-authors-by-filter
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortName IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortName DESC, talk_1.id DESC
    LIMIT $of.size_1
    RETURN {
      cursor: [talk_1.sortName, talk_1.id],
      node: talk_1 {
        .asPrinted,
        .citation,
        .code,
        .endAcademicYear,
        .endDate,
        .endDayPart,
        .endPrinted,
        .endTime,
        .endWeekday,
        .endYear,
        .endZone,
        .id,
        .key,
        .kind,
        .name,
        .position,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .title,
        .track,
        .value,
        from_conflicts: coalesce(talk_1.conflicts, []),
        from_sources: coalesce(talk_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    RETURN talk_1
  }
} AS value
RETURN value

// across/talks-and-sessions-by-kind
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value
