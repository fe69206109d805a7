// query/talks
// :param of => {size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    RETURN talk_1
  }
} AS value
RETURN value

// query/sessions
// :param of => {size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    RETURN session_1
  }
} AS value
RETURN value

// query/talks
// :param of => {kinds_1: ["COLLOQUIUM"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/talks, the same text as above
// :param of => {kinds_1: ["CONTRIBUTED"], size_1: 20}

// query/talks, the same text as above
// :param of => {kinds_1: ["INVITED"], size_1: 20}

// query/talks, the same text as above
// :param of => {kinds_1: ["LECTURE"], size_1: 20}

// query/talks, the same text as above
// :param of => {kinds_1: ["POSTER"], size_1: 20}

// query/talks, the same text as above
// :param of => {kinds_1: ["PROJECT"], size_1: 20}

// query/sessions
// :param of => {kinds_1: ["BREAK"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.kind IN $of.kinds_1
    RETURN session_1
  }
} AS value
RETURN value

// query/sessions, the same text as above
// :param of => {kinds_1: ["COLLOQUIUM"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["DISCUSSION"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["LECTURE"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["MEAL"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["PART"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["POSTERS"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["SOCIAL"], size_1: 20}

// query/sessions, the same text as above
// :param of => {kinds_1: ["TALKS"], size_1: 20}
