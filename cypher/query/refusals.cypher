// How many requests were refused in each hour, by reason, the latest hour first.
//
// @to     refusal  RefusalCount
// @param  hours  1..720
// @order  refusal.key DESC
MATCH (refusal:RefusalCount)
WHERE refusal.key > left(toString(datetime({timezone: 'Z'}) - duration({hours: $hours})), 13)
RETURN refusal, refusal.hour AS hour, refusal.reason AS reason, refusal.count AS count
