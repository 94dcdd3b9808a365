// Question answered: which annotations of a demarcation may the reader see that fit, newest first?
// Parameters: $demarcation, its slug; $sides, codes of the sides to which the reader belongs; $coChair, whether the reader co-chairs one;
//             $open, $kind, $on, $topic (slug) and $contested, null where they do not narrow the list; $contestedTopics, slugs;
//             $before and $key, the sort key after which to go on; $limit
// Columns: demarcation, its slug; annotation, the node; topic, the slug of the topic that it is about, or null;
//          replies, nodes, the 50 latest, oldest first
CYPHER 25
MATCH (demarcation:Demarcation {slug: $demarcation})-[:HAS_ANNOTATION]->(annotation:Annotation)
OPTIONAL MATCH (annotation)-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
WITH demarcation, annotation, topic
WHERE (coalesce(annotation.visibility, 'ALL') = 'ALL'
       OR (annotation.visibility = 'SIDE' AND annotation.side IN $sides)
       OR (annotation.visibility = 'CO_CHAIRS' AND $coChair))
  AND ($open IS NULL OR coalesce(annotation.open, true) = $open)
  AND ($kind IS NULL OR annotation.kind = $kind)
  AND ($on IS NULL OR coalesce(annotation.on, 'TOPIC') = $on)
  AND ($topic IS NULL OR topic.slug = $topic)
  AND ($contested IS NULL OR coalesce(topic.slug IN $contestedTopics, false) = $contested)
  AND (annotation.made < datetime($before) OR (annotation.made = datetime($before) AND annotation.key > $key))
WITH demarcation, annotation, topic
ORDER BY annotation.made DESC, annotation.key
LIMIT $limit
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
ORDER BY annotation.made DESC, annotation.key
