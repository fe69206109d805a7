// What sources were to say, and what they said before: all of it is written.
MATCH (incoming:Incoming)
DELETE incoming
