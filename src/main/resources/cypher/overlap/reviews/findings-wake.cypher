CYPHER 25
// Wakes findings. The reviews by which they slept no longer keep them asleep.
// Parameters: $rows, maps of key (of the finding) and why (sentences); $when
// Columns: none
UNWIND $rows AS row
MATCH (finding:ReviewedOverlap {key: row.key})
SET finding.state = 'AWAKE', finding.woke = $when, finding.why = row.why
REMOVE finding.restsOn
WITH finding
MATCH (finding)-[:HAS_REVIEW]->(review:OverlapReview {current: true})
SET review.beforeWaking = true
