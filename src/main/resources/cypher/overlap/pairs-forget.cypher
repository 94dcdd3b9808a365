CYPHER 25
// Forgets pairs of these texts that neither text keeps any more.
// Parameters: $set, key of the set; $texts, keys of Deliverables
// Columns: none
MATCH (text:Deliverable|MergedDeliverable)
WHERE text.key IN $texts
MATCH (text)-[pair:OVERLAPS {set: $set}]-(:Deliverable|MergedDeliverable)
WHERE NOT pair.byLeft AND NOT pair.byRight
WITH DISTINCT pair
DELETE pair
