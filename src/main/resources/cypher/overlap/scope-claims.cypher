CYPHER 25
// Question answered: what are these texts said to treat, and which of it brings them into scope?
// Parameters: $texts, keys of Deliverables; $topics, slugs of the topics in scope, null for all; $aspects, those that count, empty for all
// Columns, one row for each claim that was not rejected:
//   text     key, name
//   topic    key, name
//   claim    key, grade, place, aspect, status, confidence, source, verification
//   inScope  whether its topic, or the broader one, is in scope, and its aspect counts
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(topic:Topic)
WHERE claim.status <> 'REJECTED'
RETURN text {.key, .name} AS text,
       topic {.key, .name} AS topic,
       claim {.key, .grade, .place, .aspect, .status, .confidence, .source, .verification} AS claim,
       (size($aspects) = 0 OR claim.aspect IN $aspects) AND ($topics IS NULL OR EXISTS {
         MATCH (topic)-[:BROADER]->{0,1}(counting:Topic)
         WHERE counting.slug IN $topics
       }) AS inScope
ORDER BY text.key, topic.key, claim.key
