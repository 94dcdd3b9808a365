CYPHER 25
// Keeps pairs that some texts have among their strongest, whether or not the other text keeps them already.
// Parameters: $set, key of the set; $rows, maps of left and right (keys of Deliverables), key, score, topic, reference, text, process, byLeft and byRight
// Columns: none
UNWIND $rows AS row
MATCH (left:Deliverable {key: row.left})
MATCH (right:Deliverable {key: row.right})
MERGE (left)-[pair:OVERLAPS {set: $set, key: row.key}]->(right)
SET pair.score = row.score, pair.topic = row.topic, pair.reference = row.reference, pair.text = row.text, pair.process = row.process,
    pair.byLeft = coalesce(pair.byLeft, false) OR row.byLeft,
    pair.byRight = coalesce(pair.byRight, false) OR row.byRight
