// 000-winter-school/host-is-inferred
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/niels-bohr-colloquium
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value

// 000-winter-school/programme-by-day
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value

// 001-conference-school/lectures-and-their-lecturers
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 001-conference-school/parts-by-kind-and-talks-by-title
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// 002-focus-session/invited-talks-and-authors-by-filter
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

// 002-focus-session/organisers-with-affiliations
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 004-course/not-on-any-date
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
      AND coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    RETURN event_1
  }
} AS value
RETURN value

// 004-course/not-on-any-date
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
      AND event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// 004-course/not-on-any-date
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// 004-course/not-on-any-date
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1 AND coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    RETURN event_1
  }
} AS value
RETURN value

// 004-course/what-is-taught
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortName, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 004-course/what-is-taught
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime DESC, event_1.id DESC
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// across/dated-events
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
      AND coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    RETURN event_1
  }
} AS value
RETURN value

// across/events-by-kind
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortName, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// across/events-by-time
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortTime DESC, event_1.id DESC
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// across/events-by-time
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    RETURN event_1
  }
} AS value
RETURN value

// across/events-on-one-day
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
      AND coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
      AND coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortTime, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// across/events-on-one-day
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    RETURN event_1
  }
} AS value
RETURN value

// across/events-on-one-day
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    RETURN event_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    RETURN event_1
  }
} AS value
RETURN value

// across/where-events-are-and-who-hosts
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [event_1.sortName, event_1.id],
      node: event_1 {
        .asPrinted,
        .citation,
        .code,
        .divisions,
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
        .personCount,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startPrinted,
        .startTime,
        .startWeekday,
        .startYear,
        .startZone,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(event_1.conflicts, []),
        from_sources: coalesce(event_1.sources, [])
      }
    }
  }
} AS value
RETURN value
