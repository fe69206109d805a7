// 000-winter-school/first-week-in-full
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [session_1.sortTime, session_1.id],
      node: session_1 {
        .asPrinted,
        .citation,
        .code,
        .durationMinutes,
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
        .value,
        from_conflicts: coalesce(session_1.conflicts, []),
        from_sources: coalesce(session_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value

// 000-winter-school/sessions-by-kind
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.kind IN $of.kinds_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value

// 000-winter-school/sessions-by-kind
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value

// 000-winter-school/unknown-stays-unknown
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.kind IN $of.kinds_1 AND session_1.startDate <= $of.until_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [session_1.sortTime, session_1.id],
      node: session_1 {
        .asPrinted,
        .citation,
        .code,
        .durationMinutes,
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
        .value,
        from_conflicts: coalesce(session_1.conflicts, []),
        from_sources: coalesce(session_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/unknown-stays-unknown
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.searchText CONTAINS $of.text_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [session_1.sortTime, session_1.id],
      node: session_1 {
        .asPrinted,
        .citation,
        .code,
        .durationMinutes,
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
        .value,
        from_conflicts: coalesce(session_1.conflicts, []),
        from_sources: coalesce(session_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 002-focus-session/programme-of-the-day
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.kind IN $of.kinds_1 AND session_1.searchText CONTAINS $of.text_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [session_1.sortTime, session_1.id],
      node: session_1 {
        .asPrinted,
        .citation,
        .code,
        .durationMinutes,
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
        .value,
        from_conflicts: coalesce(session_1.conflicts, []),
        from_sources: coalesce(session_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.kind IN $of.kinds_1 AND session_1.searchText CONTAINS $of.text_1
    RETURN session_1
  }
} AS value
RETURN value

// 004-course/parts-in-order
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.kind IN $of.kinds_1
    RETURN session_1
  }
} AS value
RETURN value

// 004-course/parts-in-order
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.kind IN $of.kinds_1
    RETURN session_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    RETURN session_1
  }
} AS value
RETURN value
