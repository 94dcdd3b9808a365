CYPHER 25
// Takes a merge of two Deliverables apart: what was moved goes back.
// Parameters: $merge, the key of the merge; $by, who takes it apart; $at, when
// Columns: none
MATCH (merge:Merge {key: $merge})-[:TOOK]->(from:MergedDeliverable)
MATCH (merge)-[:INTO]->(into:Deliverable)
MATCH (from)-[joined:MERGED_INTO]->(into)
DELETE joined
// Nothing else bears this name, so that the text which comes back can bear its own.
SET into.name = $merge
WITH merge, from, into
UNWIND merge.labels AS label
SET from:$(label)
WITH DISTINCT merge, from, into
REMOVE from:MergedDeliverable
SET merge.undoneBy = $by, merge.undone = $at, from:Changed, into:Changed
WITH merge, from, into
CALL (from, into) {
  MATCH (alias:Alias)-[moved:NAMES {merge: $merge}]->(into)
  CREATE (alias)-[:NAMES {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:HAS_EDITION {merge: $merge}]->(edition:Edition)
  CREATE (from)-[:HAS_EDITION {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(edition)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:HAS_STATE {merge: $merge}]->(state:State)
  CREATE (from)-[:HAS_STATE {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(state)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:HAS_TREATMENT {merge: $merge}]->(treatment:Treatment)
  CREATE (from)-[:HAS_TREATMENT {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(treatment)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:REFERS_TO {merge: $merge}]->(to:Deliverable)
  CREATE (from)-[former:REFERS_TO]->(to)
  SET former = properties(moved), former.merge = head(moved.within), former.within = nullIf(tail(moved.within), [])
  DELETE moved
}
CALL (from, into) {
  MATCH (other:Deliverable)-[moved:REFERS_TO {merge: $merge}]->(into)
  CREATE (other)-[former:REFERS_TO]->(from)
  SET former = properties(moved), former.merge = head(moved.within), former.within = nullIf(tail(moved.within), [])
  DELETE moved
}
CALL (from, into) {
  MATCH (item:Deliverable)-[moved:BECAME {merge: $merge}]->(into)
  CREATE (item)-[:BECAME {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:BECAME {merge: $merge}]->(later:Deliverable)
  CREATE (from)-[:BECAME {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(later)
  DELETE moved
}
CALL (from, into) {
  MATCH (into)-[moved:LIAISES_WITH {merge: $merge}]->(named:Body|UnknownBody)
  CREATE (from)-[former:LIAISES_WITH]->(named)
  SET former = properties(moved), former.merge = head(moved.within), former.within = nullIf(tail(moved.within), [])
  DELETE moved
}
CALL (from, into) {
  MATCH (alias:RemovedAlias)-[moved:ONCE_NAMED {merge: $merge}]->(into)
  CREATE (alias)-[:ONCE_NAMED {merge: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (holder)-[moved:WAS_RESPONSIBLE_FOR {merge: $merge}]->(into)
  CREATE (holder)-[former:WAS_RESPONSIBLE_FOR]->(from)
  SET former = properties(moved), former.merge = head(moved.within), former.within = nullIf(tail(moved.within), [])
  DELETE moved
}
CALL (from, into) {
  MATCH (holder)-[moved:RESPONSIBLE_FOR {merge: $merge}]->(into)
  CREATE (holder)-[former:RESPONSIBLE_FOR]->(from)
  SET former = properties(moved), former.merge = head(moved.within), former.within = nullIf(tail(moved.within), [])
  DELETE moved
}
CALL (from) {
  MATCH (holder)-[aside:SET_ASIDE]->(from)
  CREATE (holder)-[charge:RESPONSIBLE_FOR]->(from)
  SET charge = properties(aside)
  DELETE aside
}
CALL (from) {
  MATCH (from)-[:REFERS_TO|BECAME]-(other:Deliverable)
  SET other:Changed
}
CALL (from) {
  MATCH (from)-[:HAS_TREATMENT]->(:Treatment)-[:OF_TOPIC]->(topic:Topic)
  SET topic:Changed
}
WITH DISTINCT merge, into
SET into.name = head(COLLECT {
  MATCH (alias:Alias)-[:NAMES]->(into)
  RETURN alias.name
  ORDER BY alias.name <> merge.name, alias.name
})
