CYPHER 25
// Question answered: what do the sides say of these findings, and do these sleep?
// Parameters: $keys, of findings; $shown, how many earlier reviews of a side are shown at most
// Columns, one row for each finding that a side reviewed: key; state; woke, when, or null; why, sentences;
//   reviews, one for each side: current and earlier, newest first, each with side, verdict, reason, by, made, beforeWaking
MATCH (finding:ReviewedOverlap)
WHERE finding.key IN $keys
RETURN finding.key AS key,
       finding.state AS state,
       finding.woke AS woke,
       coalesce(finding.why, []) AS why,
       COLLECT {
         MATCH (finding)-[:HAS_REVIEW]->(review:OverlapReview)
         WITH review
         ORDER BY review.made DESC, review.number DESC
         WITH review.side AS side, collect(review {.side, .verdict, .reason, .by, .made, .beforeWaking, .current}) AS all
         RETURN {
           current: [review IN all WHERE review.current][0],
           earlier: [review IN all WHERE NOT review.current][0..$shown]
         }
         ORDER BY side
       } AS reviews
ORDER BY key
