// Question answered: which texts of the sides claim to treat these topics now, and how far is each claim settled?
// Parameters: $topics, slugs; $bodies, the codes of the sides' bodies
// Columns: topic, body, deliverable, grade, status
CYPHER 25
MATCH (topic:Topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)<-[:RESPONSIBLE_FOR]-(body:Body)
WHERE topic.slug IN $topics
  AND body.code IN $bodies
  AND claim.status <> 'REJECTED'
RETURN topic.slug AS topic,
       body.code AS body,
       text.name AS deliverable,
       claim.grade AS grade,
       claim.status AS status
ORDER BY topic, body, deliverable, grade
