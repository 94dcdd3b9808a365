// Question answered: what are these topics about, and which current texts of the sides treat them as a main subject?
// What is superseded, withdrawn, given up or stale is no current text. A rejected treatment does not count. A body that
// is closed holds nothing any more.
// Parameters: $topics, slugs of topics; $sides, codes of bodies
// Columns: topic (its slug); name; description, or ''; texts: key, name, aspect, and bodies (codes of all bodies that have it, but closed ones)
CYPHER 25
MATCH (topic:Topic)
WHERE topic.slug IN $topics
RETURN topic.slug AS topic,
       topic.name AS name,
       coalesce(topic.description, '') AS description,
       COLLECT {
         MATCH (topic)<-[:OF_TOPIC]-(treatment:Treatment {grade: 'MAIN'})<-[:HAS_TREATMENT]-(text:Deliverable)
         WHERE treatment.status <> 'REJECTED'
           AND NOT text.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE']
         MATCH (text)<-[:RESPONSIBLE_FOR]-(holder)-[:OF_BODY]->{0,1}(body:Body)
         WHERE coalesce(body.status, 'ESTABLISHED') <> 'CLOSED'
         WITH DISTINCT text, treatment.aspect AS aspect, body
         ORDER BY body.code
         WITH text, aspect, collect(body.code) AS bodies
         WHERE any(code IN bodies WHERE code IN $sides)
         RETURN {key: text.key, name: text.name, aspect: aspect, bodies: bodies}
         ORDER BY text.name, text.key, aspect
       } AS texts
ORDER BY topic
