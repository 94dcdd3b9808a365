// Question answered: which texts of the sides claim to treat these topics now, how far is each claim settled, and
//   what is known of it? A source that not everyone may read is left out.
// Parameters: $topics, slugs; $bodies, the codes of the sides' bodies
// Columns: topic, body, deliverable, grade, status, title, question, aspect, place, justification, confidence, source;
//   the last seven may be null
CYPHER 25
MATCH (topic:Topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)<-[:RESPONSIBLE_FOR]-(body:Body)
WHERE topic.slug IN $topics
  AND body.code IN $bodies
  AND claim.status <> 'REJECTED'
OPTIONAL MATCH (text)<-[:RESPONSIBLE_FOR]-(question:Question)-[:OF_BODY]->(body)
WITH topic, claim, text, body, question
ORDER BY question.period DESC, question.number
WITH topic, claim, text, body, head(collect(question.number + ' (' + question.period + ')')) AS question
RETURN topic.slug AS topic,
       body.code AS body,
       text.name AS deliverable,
       claim.grade AS grade,
       claim.status AS status,
       text.title AS title,
       question AS question,
       claim.aspect AS aspect,
       claim.place AS place,
       claim.justification AS justification,
       claim.confidence AS confidence,
       CASE WHEN coalesce(claim.confidentiality, 'PUBLIC') = 'PUBLIC' THEN claim.source END AS source
ORDER BY topic, body, deliverable, grade, aspect, place
