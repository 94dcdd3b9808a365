// Question answered: which annotations on these topics and overlaps may the reader see, oldest first?
// Parameters: $demarcation, its slug; $sides, codes of the sides to which the reader belongs; $coChair, whether the reader co-chairs one;
//             $topics, slugs; $overlaps, ids
// Columns: demarcation, its slug; annotation, the node; topic, the slug of the topic that it is about, or null;
//          replies, nodes, the 50 latest, oldest first
CYPHER 25
MATCH (demarcation:Demarcation {slug: $demarcation})-[:HAS_ANNOTATION]->(annotation:Annotation)
OPTIONAL MATCH (annotation)-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
WITH demarcation, annotation, topic
WHERE (coalesce(annotation.visibility, 'ALL') = 'ALL'
       OR (annotation.visibility = 'SIDE' AND annotation.side IN $sides)
       OR (annotation.visibility = 'CO_CHAIRS' AND $coChair))
  AND ((topic.slug IN $topics AND coalesce(annotation.on, 'TOPIC') = 'TOPIC') OR annotation.overlap IN $overlaps)
RETURN demarcation.slug AS demarcation,
       annotation AS annotation,
       topic.slug AS topic,
       COLLECT {
         CALL (annotation) {
           MATCH (latest:AnnotationReply)-[:REPLIES_TO]->(annotation)
           RETURN latest
           ORDER BY latest.made DESC, latest.key DESC
           LIMIT 50
         }
         RETURN latest
         ORDER BY latest.made, latest.key
       } AS replies
ORDER BY annotation.made, annotation.key
