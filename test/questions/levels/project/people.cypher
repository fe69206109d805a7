// 000-winter-school/groups-of-the-initiative
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[member_1:MEMBER_OF]-(person_1:Person)
      WITH person_1, member_1
      ORDER BY member_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [member_1.position, person_1.id],
        asPrinted: coalesce(member_1.asPrinted, []),
        inferred: member_1.inferred,
        reasons: coalesce(member_1.reasons, []),
        roles: coalesce(member_1.roles, []),
        from_mentions: coalesce(member_1.mentions, []),
        from_sources: coalesce(member_1.sources, []),
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
RETURN key, value

// 000-winter-school/groups-of-the-initiative
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[member_1:MEMBER_OF]-(person_1:Person)
      WITH person_1, member_1
      ORDER BY member_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [member_1.position, person_1.id],
        asPrinted: coalesce(member_1.asPrinted, []),
        inferred: member_1.inferred,
        reasons: coalesce(member_1.reasons, []),
        roles: coalesce(member_1.roles, []),
        from_mentions: coalesce(member_1.mentions, []),
        from_sources: coalesce(member_1.sources, []),
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
      MATCH (parent)<-[member_1:MEMBER_OF]-(person_1:Person)
      RETURN person_1
    }
  } AS value
RETURN key, value

// 001-conference-school/projects-with-codes-and-parent
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[member_1:MEMBER_OF]-(person_1:Person)
      RETURN person_1
    }
  } AS value
RETURN key, value
