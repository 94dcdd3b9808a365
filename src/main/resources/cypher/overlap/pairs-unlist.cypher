CYPHER 25
// Has texts keep none of their pairs any more; what the other text keeps stays.
// Parameters: $set, key of the set; $texts, keys of Deliverables
// Columns: none
MATCH (text:Deliverable|MergedDeliverable)
WHERE text.key IN $texts
MATCH (text)-[pair:OVERLAPS {set: $set}]-(:Deliverable|MergedDeliverable)
SET pair.byLeft = pair.byLeft AND startNode(pair) <> text,
    pair.byRight = pair.byRight AND endNode(pair) <> text
