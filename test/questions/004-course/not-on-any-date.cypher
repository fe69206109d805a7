// query/events
// :param of => {from_1: "2026-09-01", until_1: "2027-08-31", size_1: 20}
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

// query/events
// :param of => {from_1: "1900-01-01", kinds_1: ["COURSE"], size_1: 20}
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

// query/events
// :param of => {kinds_1: ["COURSE"], until_1: "2100-01-01", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1 AND coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    RETURN event_1
  }
} AS value
RETURN value

// query/events
// :param of => {kinds_1: ["COURSE"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value
