CYPHER 25
// How did these Deliverables stand on a day? A date known to the month or year counts from its first day: as text, it is not
// greater than the day.
// Parameters: $keys; $date, the day as YYYY-MM-DD
// Columns: key; found, a map of name, title, status, edition, body and question; no row for what was not there yet
MATCH (deliverable:Deliverable)
WHERE deliverable.key IN $keys
CALL (deliverable) {
  OPTIONAL MATCH (deliverable)-[:HAS_EDITION]->(edition:Edition {kind: 'EDITION'})
  WHERE edition.approved <= $date
  RETURN edition
  ORDER BY edition.approved DESC, edition.name DESC
  LIMIT 1
}
CALL (deliverable) {
  OPTIONAL MATCH (deliverable)-[:HAS_STATE]->(state:State)
  WHERE state.since <= $date
  RETURN state
  ORDER BY state.since DESC, state.status DESC
  LIMIT 1
}
WITH deliverable, edition, state
WHERE edition IS NOT NULL OR state IS NOT NULL
CALL (deliverable) {
  OPTIONAL MATCH (body:Body)-[charge:RESPONSIBLE_FOR|WAS_RESPONSIBLE_FOR]->(deliverable)
  WHERE coalesce(charge.since, '') <= $date AND coalesce(charge.until, '9999') > $date
  RETURN body
  ORDER BY type(charge) = 'RESPONSIBLE_FOR' AND charge.since IS NULL,
           type(charge) = 'WAS_RESPONSIBLE_FOR' AND charge.until IS NULL,
           charge.since DESC
  LIMIT 1
}
CALL (deliverable) {
  OPTIONAL MATCH (question:Question)-[charge:RESPONSIBLE_FOR|WAS_RESPONSIBLE_FOR]->(deliverable)
  WHERE coalesce(charge.since, '') <= $date AND coalesce(charge.until, '9999') > $date
    AND left(question.period, 4) <= left($date, 4) AND right(question.period, 4) >= left($date, 4)
  RETURN question
  ORDER BY type(charge) = 'RESPONSIBLE_FOR' AND charge.since IS NULL,
           type(charge) = 'WAS_RESPONSIBLE_FOR' AND charge.until IS NULL,
           charge.since DESC
  LIMIT 1
}
RETURN deliverable.key AS key,
       {name: deliverable.name,
        title: CASE WHEN edition IS NOT NULL THEN edition.title ELSE deliverable.title END,
        status: CASE
          WHEN edition IS NULL THEN state.status
          WHEN edition.status = 'WITHDRAWN' THEN 'UNKNOWN'
          ELSE 'IN_FORCE'
        END,
        edition: edition,
        body: body,
        question: question} AS found
ORDER BY key
