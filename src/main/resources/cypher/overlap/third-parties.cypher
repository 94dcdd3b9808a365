CYPHER 25
// Question answered: which current texts that are held outside the sides treat these topics, and who holds them?
// What is superseded, withdrawn, given up or stale is no current text. A rejected treatment does not count.
//
// Parameters:
//   $topics   slugs of topics, such as ['object-identifiers']
//   $sides    codes of the bodies that are sides
//   $aspects  aspects that count; empty for all
// Columns, one row for each treatment and body:
//   topic        its slug
//   body         key and code; null where no body is known
//   deliverable  key, name, title, status
//   labels       labels of the Deliverable, one of which is its kind
//   question     key, number, period of the newest Question of that body; null where none is known
//   treatment    key, grade, place, aspect, status, confidence, source, verification
MATCH (topic:Topic)
WHERE topic.slug IN $topics
MATCH (topic)<-[:OF_TOPIC]-(treatment:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
WHERE treatment.status <> 'REJECTED'
  AND NOT text.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE']
  AND (size($aspects) = 0 OR treatment.aspect IN $aspects)
OPTIONAL MATCH (text)<-[:RESPONSIBLE_FOR]-(holder)-[:OF_BODY]->{0,1}(body:Body)
WITH topic, treatment, text, body, CASE WHEN holder:Question THEN holder END AS question
WHERE body IS NULL OR NOT body.code IN $sides
WITH topic, treatment, text, body, question
ORDER BY coalesce(question.period, '') DESC, question.number, question.key
WITH topic, treatment, text, body, head(collect(question)) AS question
RETURN topic.slug AS topic,
       body {.key, .code} AS body,
       text {.key, .name, .title, .status} AS deliverable,
       labels(text) AS labels,
       question {.key, .number, .period} AS question,
       treatment {.key, .grade, .place, .aspect, .status, .confidence, .source, .verification} AS treatment
ORDER BY topic, text.name, body.code, treatment.key
