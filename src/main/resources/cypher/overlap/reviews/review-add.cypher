CYPHER 25
// Records what a side says of a finding. What it said before stays as history.
// Parameters: $key and $owner, of the finding; $kind, what it is about; $subjects, keys of the topic or the texts that it joins;
//             $side, the code of a body; $review, properties of the review
// Columns: none
MERGE (finding:ReviewedOverlap {key: $key})
ON CREATE SET finding.owner = $owner, finding.kind = $kind, finding.state = 'AWAKE'
WITH finding
CALL (finding) {
  MATCH (subject:Deliverable|Topic)
  WHERE subject.key IN $subjects
  MERGE (finding)-[:RESTS_ON]->(subject)
}
CALL (finding) {
  MATCH (finding)-[:HAS_REVIEW]->(former:OverlapReview {side: $side, current: true})
  SET former.current = false
}
WITH finding, COUNT { (finding)-[:HAS_REVIEW]->(:OverlapReview) } AS before
CREATE (finding)-[:HAS_REVIEW]->(review:OverlapReview {side: $side, number: before + 1, current: true, beforeWaking: false})
SET review += $review
