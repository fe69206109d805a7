// Pairs of people who may be one, by their evidence.
CREATE INDEX resembles_by_score IF NOT EXISTS
FOR ()-[review:RESEMBLES]-() ON (review.score)
