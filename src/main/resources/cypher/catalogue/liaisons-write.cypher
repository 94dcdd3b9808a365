CYPHER 25
// Makes these the bodies that work items name as liaisons, and no others.
// Parameters: $rows, maps of identity (the key of a Deliverable), properties and links (liaisons, codes; otherLiaisons, names of bodies that
//             the catalogue lacks)
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (item:Deliverable {key: row.identity})
SET item:Changed
WITH item, row
CALL (item, row) {
  MATCH (item)-[former:LIAISES_WITH]->(named:Body|UnknownBody)
  WHERE NOT coalesce(named.code, named.name) IN row.links.liaisons + row.links.otherLiaisons
    OR named:UnknownBody AND named.name IN row.links.liaisons
  DELETE former
}
CALL (item, row) {
  UNWIND row.links.liaisons AS code
  MATCH (body:Body {code: code})
  MERGE (item)-[liaison:LIAISES_WITH]->(body)
  SET liaison += row.properties,
      liaison.importedBy = $importedBy,
      liaison.fetched = coalesce(row.properties.fetched, liaison.fetched, $today)
}
CALL (item, row) {
  UNWIND row.links.otherLiaisons AS name
  MERGE (unknown:UnknownBody {name: name})
  MERGE (item)-[liaison:LIAISES_WITH]->(unknown)
  SET liaison += row.properties,
      liaison.importedBy = $importedBy,
      liaison.fetched = coalesce(row.properties.fetched, liaison.fetched, $today)
}
