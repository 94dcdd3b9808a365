CYPHER 25
// Signal PROCESS of a planned text. Question answered: which work items name the body as liaison that would be responsible, and share a topic?
//
// Parameters:
//   $liaison  the code of the body that would be responsible
//   $claims   what the planned text would treat, maps of topic (its key) and itself (whether it is that topic, and not a narrower one)
//   $aspects  aspects that count; empty for all
//   $common   topics that more texts treat are left out
// Columns: text, key of the work item
MATCH (text:WorkItem)-[:LIAISES_WITH]->(body:Body {code: $liaison})
WHERE NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-(body) }
  AND NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) }
UNWIND $claims AS ours
MATCH (text)-[:HAS_TREATMENT]->(theirs:Treatment)-[:OF_TOPIC]->(other:Topic)-[:BROADER]->{0,1}(topic:Topic {key: ours.topic})
WHERE (ours.itself OR other = topic)
  AND theirs.status <> 'REJECTED'
  AND (size($aspects) = 0 OR theirs.aspect IN $aspects)
  AND coalesce(topic.treatedBy, 0) <= $common
RETURN DISTINCT text.key AS text
ORDER BY text
