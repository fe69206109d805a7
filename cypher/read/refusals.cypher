// How many requests were refused in each hour since one, by reason, the latest hour first.
MATCH (refusal:RefusalCount)
WHERE refusal.key >= $since
RETURN refusal.hour AS hour, refusal.reason AS reason, refusal.count AS count
ORDER BY refusal.key DESC
