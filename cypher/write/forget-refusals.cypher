// Deletes the counts of refused requests of hours before one.
MATCH (refusal:RefusalCount)
WHERE refusal.key < $before
DELETE refusal
