// 000-winter-school/found-by-a-word
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH
      hit_1,
      points_1 AS score_1,
      coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
      $of.text_1 AS asked_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [score_1, hit_1.id],
      asked: asked_1,
      score: score_1,
      shown: shown_1,
      node: CASE
        WHEN hit_1:Assessment THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Assessment'
        }
        WHEN hit_1:Event THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Event'
        }
        WHEN hit_1:Identifier THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .scheme,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Identifier'
        }
        WHEN hit_1:Institution THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Institution'
        }
        WHEN hit_1:Mention THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Mention'
        }
        WHEN hit_1:Person THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Person'
        }
        WHEN hit_1:Project THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Project'
        }
        WHEN hit_1:Record THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Record'
        }
        WHEN hit_1:Series THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Series'
        }
        WHEN hit_1:Session THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Session'
        }
        WHEN hit_1:Source THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .leftOut,
          .name,
          .notStated,
          .publisher,
          .retrieved,
          .title,
          .url,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Source'
        }
        WHEN hit_1:Talk THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Talk'
        }
        WHEN hit_1:Topic THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Topic'
        }
        WHEN hit_1:Venue THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Venue'
        }
        WHEN hit_1:Work THEN hit_1 {
          .asPrinted,
          .authorsAsPrinted,
          .citation,
          .code,
          .container,
          .etAl,
          .id,
          .key,
          .name,
          .pages,
          .publisher,
          .status,
          .title,
          .value,
          .volume,
          .year,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Work'
        }
      END
    }
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value

// 000-winter-school/found-by-a-word
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH
      hit_1,
      points_1 AS score_1,
      coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
      $of.text_1 AS asked_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [score_1, hit_1.id],
      asked: asked_1,
      score: score_1,
      shown: shown_1,
      node: CASE
        WHEN hit_1:Assessment THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Assessment'
        }
        WHEN hit_1:Event THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Event'
        }
        WHEN hit_1:Identifier THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .scheme,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Identifier'
        }
        WHEN hit_1:Institution THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Institution'
        }
        WHEN hit_1:Mention THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Mention'
        }
        WHEN hit_1:Person THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Person'
        }
        WHEN hit_1:Project THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Project'
        }
        WHEN hit_1:Record THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Record'
        }
        WHEN hit_1:Series THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Series'
        }
        WHEN hit_1:Session THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Session'
        }
        WHEN hit_1:Source THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .leftOut,
          .name,
          .notStated,
          .publisher,
          .retrieved,
          .title,
          .url,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Source'
        }
        WHEN hit_1:Talk THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Talk'
        }
        WHEN hit_1:Topic THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Topic'
        }
        WHEN hit_1:Venue THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Venue'
        }
        WHEN hit_1:Work THEN hit_1 {
          .asPrinted,
          .authorsAsPrinted,
          .citation,
          .code,
          .container,
          .etAl,
          .id,
          .key,
          .name,
          .pages,
          .publisher,
          .status,
          .title,
          .value,
          .volume,
          .year,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Work'
        }
      END
    }
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value

// 000-winter-school/found-by-a-word
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value

// 002-focus-session/found-by-code
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH
      hit_1,
      points_1 AS score_1,
      coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
      $of.text_1 AS asked_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [score_1, hit_1.id],
      asked: asked_1,
      score: score_1,
      shown: shown_1,
      node: CASE
        WHEN hit_1:Assessment THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Assessment'
        }
        WHEN hit_1:Event THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Event'
        }
        WHEN hit_1:Identifier THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .scheme,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Identifier'
        }
        WHEN hit_1:Institution THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Institution'
        }
        WHEN hit_1:Mention THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Mention'
        }
        WHEN hit_1:Person THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Person'
        }
        WHEN hit_1:Project THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Project'
        }
        WHEN hit_1:Record THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Record'
        }
        WHEN hit_1:Series THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Series'
        }
        WHEN hit_1:Session THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Session'
        }
        WHEN hit_1:Source THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .leftOut,
          .name,
          .notStated,
          .publisher,
          .retrieved,
          .title,
          .url,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Source'
        }
        WHEN hit_1:Talk THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Talk'
        }
        WHEN hit_1:Topic THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Topic'
        }
        WHEN hit_1:Venue THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Venue'
        }
        WHEN hit_1:Work THEN hit_1 {
          .asPrinted,
          .authorsAsPrinted,
          .citation,
          .code,
          .container,
          .etAl,
          .id,
          .key,
          .name,
          .pages,
          .publisher,
          .status,
          .title,
          .value,
          .volume,
          .year,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Work'
        }
      END
    }
  }
} AS value
RETURN value

// across/search-a-name-among-people-and-works
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value

// across/search-without-accents-and-dashes
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH
      hit_1,
      points_1 AS score_1,
      coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
      $of.text_1 AS asked_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [score_1, hit_1.id],
      asked: asked_1,
      score: score_1,
      shown: shown_1,
      node: CASE
        WHEN hit_1:Assessment THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Assessment'
        }
        WHEN hit_1:Event THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Event'
        }
        WHEN hit_1:Identifier THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .scheme,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Identifier'
        }
        WHEN hit_1:Institution THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Institution'
        }
        WHEN hit_1:Mention THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Mention'
        }
        WHEN hit_1:Person THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Person'
        }
        WHEN hit_1:Project THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Project'
        }
        WHEN hit_1:Record THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Record'
        }
        WHEN hit_1:Series THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Series'
        }
        WHEN hit_1:Session THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Session'
        }
        WHEN hit_1:Source THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .leftOut,
          .name,
          .notStated,
          .publisher,
          .retrieved,
          .title,
          .url,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Source'
        }
        WHEN hit_1:Talk THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Talk'
        }
        WHEN hit_1:Topic THEN hit_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Topic'
        }
        WHEN hit_1:Venue THEN hit_1 {
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
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Venue'
        }
        WHEN hit_1:Work THEN hit_1 {
          .asPrinted,
          .authorsAsPrinted,
          .citation,
          .code,
          .container,
          .etAl,
          .id,
          .key,
          .name,
          .pages,
          .publisher,
          .status,
          .title,
          .value,
          .volume,
          .year,
          from_conflicts: coalesce(hit_1.conflicts, []),
          from_sources: coalesce(hit_1.sources, []),
          __typename: 'Work'
        }
      END
    }
  }
} AS value
RETURN value
