CYPHER 25
// Signal PROCESS. Question answered: which of these texts share a topic with one of these work items that names a body of theirs as liaison?
// A liaison alone joins nothing: it says that two bodies coordinate the work, and the topic says in which texts.
//
// Parameters:
//   $texts    keys of Deliverables
//   $sides    codes of the bodies that are sides
//   $topics   slugs of topics that count; null for all
//   $aspects  aspects that count; empty for all
//   $common   topics that more texts treat are left out
// Columns, one row for each work item and text: item and text, their keys
MATCH (item:Deliverable)-[:LIAISES_WITH]->(body:Body)
WHERE item.key IN $texts
  AND item:WorkItem
  AND body.code IN $sides
  AND NOT EXISTS { (item)<-[:RESPONSIBLE_FOR]-(body) }
  AND NOT EXISTS { (item)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) }
MATCH (item)-[:HAS_TREATMENT]->(ours:Treatment)-[:OF_TOPIC]->(one:Topic)-[:BROADER]->{0,1}(topic:Topic)
WHERE ours.status <> 'REJECTED'
  AND (size($aspects) = 0 OR ours.aspect IN $aspects)
  AND ($topics IS NULL OR topic.slug IN $topics)
  AND coalesce(topic.treatedBy, 0) <= $common
MATCH (topic)<-[:BROADER]-{0,1}(other:Topic)<-[:OF_TOPIC]-(theirs:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
WHERE (one = topic OR other = topic)
  AND theirs.status <> 'REJECTED'
  AND (size($aspects) = 0 OR theirs.aspect IN $aspects)
  AND text <> item
  AND (EXISTS { (text)<-[:RESPONSIBLE_FOR]-(body) } OR EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) })
RETURN DISTINCT item.key AS item, text.key AS text
ORDER BY item, text
