// query/all-series
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (series_1:Series)
    RETURN series_1
  }
} AS value
RETURN value

// query/events
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    RETURN event_1
  }
} AS value
RETURN value

// query/institutions
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    RETURN institution_1
  }
} AS value
RETURN value

// query/people
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)
    RETURN person_1
  }
} AS value
RETURN value

// query/projects
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (project_1:Project)
    RETURN project_1
  }
} AS value
RETURN value

// query/sessions
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    RETURN session_1
  }
} AS value
RETURN value

// query/sources
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (source_1:Source)
    RETURN source_1
  }
} AS value
RETURN value

// query/talks
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    RETURN talk_1
  }
} AS value
RETURN value

// query/topics
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (topic_1:Topic)
    RETURN topic_1
  }
} AS value
RETURN value

// query/venues
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    RETURN venue_1
  }
} AS value
RETURN value

// query/works
// :param of => {size_1: 1}
WITH {
  totalCount: COUNT {
    MATCH (work_1:Work)
    RETURN work_1
  }
} AS value
RETURN value
