CYPHER 25
// Signal TOPIC of a planned text. Question answered: which texts treat one of these topics, or a narrower one, and how well is each claim founded?
//
// Parameters:
//   $wanted   keys of the topics that the planned text would treat, and of their broader ones
//   $aspects  aspects that count; empty for all
//   $common   topics that more texts treat are left out
// Columns, one row for each claim of a text on a topic:
//   text, status      key and status of the Deliverable
//   topic, treatedBy  key of the topic, and by how many Deliverables it was treated when that was counted last
//   itself            whether it treats that topic itself, and not a narrower one
//   claim             grade, place, aspect, status, confidence
MATCH (topic:Topic)
WHERE topic.key IN $wanted AND coalesce(topic.treatedBy, 0) <= $common
MATCH (topic)<-[:BROADER]-{0,1}(treated:Topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
WHERE claim.status <> 'REJECTED'
  AND (size($aspects) = 0 OR claim.aspect IN $aspects)
RETURN text.key AS text,
       text.status AS status,
       topic.key AS topic,
       coalesce(topic.treatedBy, 0) AS treatedBy,
       topic = treated AS itself,
       claim {.grade, .place, .aspect, .status, .confidence} AS claim
ORDER BY text, topic, claim.key
