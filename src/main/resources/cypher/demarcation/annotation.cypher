// Question answered: what is this annotation?
// Parameters: $key
// Columns: demarcation, its slug; annotation, the node; topic, the slug of the topic that it is about, or null;
//          replies, nodes, the 50 latest, oldest first
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_ANNOTATION]->(annotation:Annotation {key: $key})
OPTIONAL MATCH (annotation)-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
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
ORDER BY annotation.key
