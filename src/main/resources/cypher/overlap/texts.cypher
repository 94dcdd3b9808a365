CYPHER 25
// Question answered: which of the sides are responsible for these texts, are they in scope, and which other texts are the same work?
// A text is in scope when it treats a topic in scope, or one of its narrower topics. The same work as a text are its twin, and a work item and what it became.
//
// Parameters:
//   $texts    keys of Deliverables
//   $sides        codes of bodies
//   $withUnknown  whether texts take part of which no body is known
//   $topics       slugs of topics; null where every text is in scope
//   $aspects      aspects that count; empty for all
// Columns: key; sides, codes; inScope; same, keys
MATCH (text:Deliverable)
WHERE text.key IN $texts
WITH text, COLLECT {
  MATCH (text)<-[:RESPONSIBLE_FOR]-(side:Body)
  WHERE side.code IN $sides
  RETURN side.code AS code
  UNION
  MATCH (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(side:Body)
  WHERE side.code IN $sides
  RETURN side.code AS code
} AS sides
WHERE size(sides) > 0 OR ($withUnknown AND NOT text:OutsideText AND NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-() })
RETURN text.key AS key,
       sides AS sides,
       $topics IS NULL OR EXISTS {
         MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(:Topic)-[:BROADER]->{0,1}(topic:Topic)
         WHERE treatment.status <> 'REJECTED'
           AND (size($aspects) = 0 OR treatment.aspect IN $aspects)
           AND topic.slug IN $topics
       } AS inScope,
       COLLECT {
         MATCH (text)-[:REFERS_TO {kind: 'TWIN'}]-(other:Deliverable)
         RETURN other.key AS other
         UNION
         MATCH (text)-[:BECAME]-(other:Deliverable)
         RETURN other.key AS other
       } AS same
ORDER BY key
