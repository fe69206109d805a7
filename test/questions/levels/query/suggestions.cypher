// across/suggestions-while-typing
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1, {limit: 1000}) YIELD score AS points_1, node AS hit_1
  WITH hit_1, points_1, [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1
  WHERE size($of.types_1) = 0 OR type_1 IN $of.types_1
  WITH type_1, hit_1, points_1
  ORDER BY
    points_1 DESC,
    coalesce(hit_1.eventCount, hit_1.talkCount, hit_1.personCount, 0) DESC,
    hit_1.sortName,
    hit_1.id
  WITH type_1, max(points_1) AS best_1, collect(hit_1)[..$of.each_1] AS hits_1
  UNWIND range(0, size(hits_1) - 1) AS at_1
  WITH type_1, best_1, at_1, hits_1[at_1] AS hit_1
  WITH
    hit_1,
    best_1,
    type_1,
    at_1,
    coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
    $of.text_1 AS asked_1
  ORDER BY best_1 DESC, type_1, at_1
  RETURN {
    asked: asked_1,
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
} AS value
RETURN value
