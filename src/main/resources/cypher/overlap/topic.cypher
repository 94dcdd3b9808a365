CYPHER 25
// Signal TOPIC. Question answered: which topics do these texts treat, and how well is each claim founded?
// A treatment of a narrower topic is also one of its broader topic, and not of that itself. A rejected one does not count.
//
// Parameters:
//   $texts    keys of Deliverables
//   $topics   slugs of topics that count; null for all
//   $aspects  aspects that count, such as ['WHOLE', 'ASSIGNMENT']; empty for all
//   $common   topics that more texts treat are left out
// Columns, one row for each claim of a text on a topic:
//   text, status      key and status of the Deliverable
//   topic, treatedBy  key of the topic, and by how many Deliverables it was treated when that was counted last
//   itself            whether it treats that topic itself, and not a narrower one
//   claim             grade, place, aspect, status, confidence
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(treated:Topic)-[:BROADER]->{0,1}(topic:Topic)
WHERE claim.status <> 'REJECTED'
  AND (size($aspects) = 0 OR claim.aspect IN $aspects)
  AND ($topics IS NULL OR topic.slug IN $topics)
  AND coalesce(topic.treatedBy, 0) <= $common
RETURN text.key AS text,
       text.status AS status,
       topic.key AS topic,
       coalesce(topic.treatedBy, 0) AS treatedBy,
       topic = treated AS itself,
       claim {.grade, .place, .aspect, .status, .confidence} AS claim
ORDER BY text, topic, claim.key
