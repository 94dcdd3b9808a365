CYPHER 25
// Question answered: which sleeping findings are about one of these texts or topics, and what did they rest on when they fell asleep?
// Parameters: $texts, keys of Deliverables; $topics, slugs
// Columns: key; kind; restsOn, as JSON
CALL () {
  MATCH (text:Deliverable|MergedDeliverable)
  WHERE text.key IN $texts
  MATCH (text)<-[:RESTS_ON]-(finding:ReviewedOverlap)
  RETURN finding
  UNION
  MATCH (topic:Topic)
  WHERE topic.slug IN $topics
  MATCH (topic)<-[:RESTS_ON]-(finding:ReviewedOverlap)
  RETURN finding
}
WITH finding
WHERE finding.state = 'ASLEEP'
RETURN finding.key AS key, finding.kind AS kind, finding.restsOn AS restsOn
ORDER BY key
