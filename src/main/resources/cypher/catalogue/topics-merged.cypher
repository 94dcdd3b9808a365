CYPHER 25
// Which of these topics went into another?
// Parameters: $slugs
// Columns: slug; into, the slug of the topic that it is now
UNWIND $slugs AS slug
MATCH (:MergedTopic {slug: slug})-[:MERGED_INTO*1..20]->(topic:Topic)
RETURN slug AS slug, topic.slug AS into
