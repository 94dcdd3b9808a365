CYPHER 25
// Question answered: which current texts of the sides treat these topics, and which of them build on texts of another side?
// What is superseded, withdrawn, given up or stale is no current text. A rejected treatment does not count, and a twin is the same text and no reference.
//
// Parameters:
//   $topics   slugs of topics, such as ['oid-resolution']
//   $sides    codes of bodies, such as ['SG2', 'SG20']
//   $aspects  aspects that count, such as ['WHOLE', 'ASSIGNMENT']; empty for all
// Columns, one row for each topic:
//   topic, treatedBy  key, slug, name; and by how many Deliverables it was treated when that was counted last
//   claims            one for each side and treatment: side (key, code), deliverable (key, name, title, status), labels,
//                     question (the newest of that side, or null), treatment, same (keys of texts that are the same work),
//                     references (at most 10: key and name of a text of another side, that side, and whether it is referred to)
MATCH (topic:Topic)
WHERE topic.slug IN $topics
RETURN topic {.key, .slug, .name} AS topic,
       coalesce(topic.treatedBy, 0) AS treatedBy,
       COLLECT {
         MATCH (topic)<-[:OF_TOPIC]-(treatment:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
         WHERE treatment.status <> 'REJECTED'
           AND NOT text.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE']
           AND (size($aspects) = 0 OR treatment.aspect IN $aspects)
         MATCH (text)<-[:RESPONSIBLE_FOR]-(holder)-[:OF_BODY]->{0,1}(side:Body)
         WHERE side.code IN $sides
         WITH treatment, text, side, CASE WHEN holder:Question THEN holder END AS question
         ORDER BY coalesce(question.period, '') DESC, question.number, question.key
         WITH treatment, text, side, head(collect(question)) AS question
         RETURN {
           side: side {.key, .code},
           deliverable: text {.key, .name, .title, .status},
           labels: labels(text),
           question: question {.key, .number, .period},
           treatment: treatment {.key, .grade, .place, .aspect, .status, .confidence, .source, .verification},
           same: COLLECT {
             MATCH (text)-[:REFERS_TO {kind: 'TWIN'}]-(other:Deliverable)
             RETURN other.key AS other
             UNION
             MATCH (text)-[:BECAME]-(other:Deliverable)
             RETURN other.key AS other
           },
           references: COLLECT {
             MATCH (text)-[reference:REFERS_TO]-(other:Deliverable)
             WHERE reference.kind <> 'TWIN' AND NOT other.status IN ['SUPERSEDED', 'WITHDRAWN', 'DISCONTINUED', 'STALE']
             MATCH (other)<-[:RESPONSIBLE_FOR]-(whose)-[:OF_BODY]->{0,1}(body:Body)
             WHERE body.code IN $sides AND body <> side
             WITH DISTINCT other, body, startNode(reference) = text AS isReferredTo
             ORDER BY other.name, body.code, isReferredTo
             LIMIT 10
             RETURN {key: other.key, name: other.name, side: body.code, isReferredTo: isReferredTo}
           }
         }
       } AS claims
ORDER BY topic.slug
