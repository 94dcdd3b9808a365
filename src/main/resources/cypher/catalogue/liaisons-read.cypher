CYPHER 25
// Whom do these work items name as liaisons? All of an item come from one source.
// Parameters: $identities, keys of Deliverables
// Columns: identity; key; properties; links: liaisons, codes of bodies, and otherLiaisons, names of bodies that the catalogue lacks
UNWIND $identities AS identity
MATCH (item:Deliverable {key: identity})-[liaison:LIAISES_WITH]->(named:Body|UnknownBody)
WITH item, liaison, named
ORDER BY coalesce(named.code, named.name)
WITH item, head(collect(properties(liaison))) AS properties, collect(named.code) AS bodies,
     collect(CASE WHEN named:UnknownBody THEN named.name END) AS others
RETURN item.key AS identity, item.key AS key, properties AS properties, {liaisons: bodies, otherLiaisons: others} AS links
