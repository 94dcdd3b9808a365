// What people decide about the catalogue by hand, and can take back.
CREATE CONSTRAINT topic_change_key IF NOT EXISTS FOR (change:TopicChange) REQUIRE change.key IS UNIQUE;
CREATE CONSTRAINT merge_key IF NOT EXISTS FOR (merge:Merge) REQUIRE merge.key IS UNIQUE;
CREATE INDEX merged_topic_slug IF NOT EXISTS FOR (topic:MergedTopic) ON (topic.slug);
CREATE CONSTRAINT treatment_review_key IF NOT EXISTS FOR (review:TreatmentReview) REQUIRE review.key IS UNIQUE;
