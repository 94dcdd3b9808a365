CYPHER 25
// Question answered: which topics in scope are treated by two or more of the sides, and
//   by which of their Deliverables?
// A rejected treatment does not count. A side has a Deliverable when the body, or one of
// its Questions, is responsible for it; a Deliverable of two sides appears once for each.
//
// Parameters:
//   $sides    codes of bodies, such as ['SG2', 'SG20']
//   $topics   slugs of topics, such as ['iot-identifier-requirements']
//   $aspects  aspects that count, such as ['WHOLE', 'ASSIGNMENT']; empty for all
//
// Columns, one row for each treatment of a topic by a side:
//   topic        key, slug, name
//   treatedBy    how many Deliverables of the whole catalogue treated the topic when that was counted last
//   side         key, code of the body
//   deliverable  key, name, title (or null), status
//   labels       labels of the Deliverable, one of which is its kind
//   question     key, number, period (or null) of the responsible Question of that side,
//                the newest; null where none is known
//   treatment    key, grade, place, aspect, status, confidence, source, verification
MATCH (topic:Topic)
WHERE topic.slug IN $topics
WITH topic, coalesce(topic.treatedBy, 0) AS treatedBy
MATCH (topic)<-[:OF_TOPIC]-(treatment:Treatment)<-[:HAS_TREATMENT]-(deliverable:Deliverable)
WHERE treatment.status <> 'REJECTED'
  AND (size($aspects) = 0 OR treatment.aspect IN $aspects)
CALL (deliverable) {
  MATCH (deliverable)<-[:RESPONSIBLE_FOR]-(side:Body)
  WHERE side.code IN $sides
  RETURN side
  UNION
  MATCH (deliverable)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(side:Body)
  WHERE side.code IN $sides
  RETURN side
}
WITH topic, treatedBy, count(DISTINCT side) AS sides,
     collect({side: side, deliverable: deliverable, treatment: treatment}) AS claims
WHERE sides > 1
UNWIND claims AS claim
WITH topic, treatedBy, claim.side AS side, claim.deliverable AS deliverable, claim.treatment AS treatment
RETURN topic {.key, .slug, .name} AS topic,
       treatedBy AS treatedBy,
       side {.key, .code} AS side,
       deliverable {.key, .name, .title, .status} AS deliverable,
       labels(deliverable) AS labels,
       head(COLLECT {
         MATCH (deliverable)<-[:RESPONSIBLE_FOR]-(question:Question)-[:OF_BODY]->(side)
         RETURN question {.key, .number, .period}
         ORDER BY coalesce(question.period, '') DESC, question.number, question.key
       }) AS question,
       treatment {.key, .grade, .place, .aspect, .status, .confidence, .source, .verification} AS treatment
ORDER BY topic.slug, side.code, deliverable.name, treatment.key
