CYPHER 25
// Makes one Deliverable of two: names, editions, treatments, references, liaisons and states of the first go to the second. What the
// second has already stays behind, so that the merge can be taken apart without loss.
// Parameters: $from and $into, keys of Deliverables; $merge, the key of the merge; $evidence, why both are one; $by, who says so;
//             $at, when
// Columns: none
MATCH (from:Deliverable {key: $from})
MATCH (into:Deliverable {key: $into})
CREATE (merge:Merge {key: $merge, evidence: $evidence, by: $by, at: $at, name: into.name, labels: [label IN labels(from) WHERE label <> 'Changed']})
CREATE (merge)-[:TOOK]->(from)
CREATE (merge)-[:INTO]->(into)
CREATE (from)-[:MERGED_INTO]->(into)
SET from:Changed, into:Changed
WITH from, into
CALL (from) {
  MATCH (from)-[:REFERS_TO|BECAME]-(other:Deliverable)
  SET other:Changed
}
CALL (from) {
  MATCH (from)-[:HAS_TREATMENT]->(:Treatment)-[:OF_TOPIC]->(topic:Topic)
  SET topic:Changed
}
CALL (from, into) {
  MATCH (alias:Alias)-[former:NAMES]->(from)
  CREATE (alias)-[:NAMES {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into) {
  MATCH (from)-[former:HAS_EDITION]->(edition:Edition)
  CREATE (into)-[:HAS_EDITION {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(edition)
  DELETE former
}
CALL (from, into) {
  MATCH (from)-[former:HAS_STATE]->(state:State)
  CREATE (into)-[:HAS_STATE {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(state)
  DELETE former
}
CALL (from, into) {
  MATCH (from)-[former:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
  WHERE NOT EXISTS {
    MATCH (into)-[:HAS_TREATMENT]->(same:Treatment)-[:OF_TOPIC]->(topic)
    WHERE same.place = treatment.place AND same.aspect = treatment.aspect
  }
  CREATE (into)-[:HAS_TREATMENT {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(treatment)
  DELETE former
}
CALL (from, into) {
  MATCH (from)-[former:REFERS_TO]->(to:Deliverable)
  WHERE to <> into AND NOT EXISTS { (into)-[:REFERS_TO {kind: former.kind}]->(to) }
  CREATE (into)-[moved:REFERS_TO]->(to)
  SET moved = properties(former), moved.within = nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), []), moved.merge = $merge
  DELETE former
}
CALL (from, into) {
  MATCH (other:Deliverable)-[former:REFERS_TO]->(from)
  WHERE other <> into AND NOT EXISTS { (other)-[:REFERS_TO {kind: former.kind}]->(into) }
  CREATE (other)-[moved:REFERS_TO]->(into)
  SET moved = properties(former), moved.within = nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), []), moved.merge = $merge
  DELETE former
}
CALL (from, into) {
  MATCH (item:Deliverable)-[former:BECAME]->(from)
  WHERE item <> into
  CREATE (item)-[:BECAME {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into) {
  MATCH (from)-[former:BECAME]->(later:Deliverable)
  WHERE later <> into AND NOT EXISTS { (into)-[:BECAME]->(:Deliverable) }
  CREATE (into)-[:BECAME {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(later)
  DELETE former
}
CALL (from, into) {
  WITH from, into, NOT EXISTS { (into)-[:LIAISES_WITH]->() } AS open
  WHERE open
  MATCH (from)-[former:LIAISES_WITH]->(named:Body|UnknownBody)
  CREATE (into)-[moved:LIAISES_WITH]->(named)
  SET moved = properties(former), moved.within = nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), []), moved.merge = $merge
  DELETE former
}
CALL (from, into) {
  MATCH (alias:RemovedAlias)-[former:ONCE_NAMED]->(from)
  CREATE (alias)-[:ONCE_NAMED {merge: $merge, within: nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into) {
  MATCH (holder)-[former:WAS_RESPONSIBLE_FOR]->(from)
  CREATE (holder)-[moved:WAS_RESPONSIBLE_FOR]->(into)
  SET moved = properties(former),
      moved.within = nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), []),
      moved.merge = $merge
  DELETE former
}
CALL (from, into) {
  WITH from, into, NOT EXISTS { ()-[:RESPONSIBLE_FOR]->(into) } AS open
  MATCH (holder)-[former:RESPONSIBLE_FOR]->(from)
  CALL (holder, former, from, into, open) {
    WITH former WHERE open
    CREATE (holder)-[moved:RESPONSIBLE_FOR]->(into)
    SET moved = properties(former),
        moved.within = nullIf([key IN [former.merge] WHERE key IS NOT NULL] + coalesce(former.within, []), []),
        moved.merge = $merge
  }
  CALL (holder, former, from, open) {
    WITH former WHERE NOT open
    CREATE (holder)-[aside:SET_ASIDE]->(from)
    SET aside = properties(former)
  }
  DELETE former
}
SET from:MergedDeliverable
REMOVE from:Deliverable:Recommendation:Supplement:TechnicalReport:WorkItem:OutsideText
