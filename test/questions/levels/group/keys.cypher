// examples/17-talks-of-an-event-by-country
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND range(0, size(parent) - 1) AS at_1
    WITH at_1, parent[at_1] AS key_1
    OPTIONAL MATCH (node_1:Node {id: key_1.of})
    WITH node_1, key_1.by AS by_1, key_1.value AS value_1, at_1
    ORDER BY at_1
    RETURN {
      by: by_1,
      value: value_1,
      node: CASE
        WHEN node_1:Assessment THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .percent,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Assessment'
        }
        WHEN node_1:Event THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Event'
        }
        WHEN node_1:Identifier THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .scheme,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Identifier'
        }
        WHEN node_1:Institution THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Institution'
        }
        WHEN node_1:Mention THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Mention'
        }
        WHEN node_1:Person THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Person'
        }
        WHEN node_1:Project THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Project'
        }
        WHEN node_1:Record THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Record'
        }
        WHEN node_1:Series THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Series'
        }
        WHEN node_1:Session THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Session'
        }
        WHEN node_1:Source THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Source'
        }
        WHEN node_1:Talk THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Talk'
        }
        WHEN node_1:Topic THEN node_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Topic'
        }
        WHEN node_1:Venue THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Venue'
        }
        WHEN node_1:Work THEN node_1 {
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
          from_conflicts: coalesce(node_1.conflicts, []),
          from_sources: coalesce(node_1.sources, []),
          __typename: 'Work'
        }
      END
    }
  } AS value
RETURN key, value
