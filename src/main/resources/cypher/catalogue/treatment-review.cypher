CYPHER 25
// Records the view of a body on the claim that a Deliverable treats a topic; its former view stays as history.
// Parameters: $treatment, the key of the claim; $body, a code; $review, properties of the view; $status, where the claim stands now
// Columns: none
MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment {key: $treatment})-[:OF_TOPIC]->(topic)
MATCH (body:Body {code: $body})
SET text:Changed, topic:Changed
WITH treatment, body
CALL (treatment, body) {
  MATCH (treatment)-[:HAS_REVIEW]->(former:TreatmentReview {current: true})-[:OF_BODY]->(body)
  SET former.current = false
}
CREATE (treatment)-[:HAS_REVIEW]->(review:TreatmentReview {current: true})-[:OF_BODY]->(body)
SET review += $review,
    treatment.statusBefore = coalesce(treatment.statusBefore, treatment.status),
    treatment.status = $status,
    treatment.byHand = CASE
      WHEN 'status' IN coalesce(treatment.byHand, []) THEN treatment.byHand
      ELSE coalesce(treatment.byHand, []) + ['status']
    END
