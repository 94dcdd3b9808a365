// The catalogue: every thing has an opaque key and a business name of its own.
CREATE CONSTRAINT body_key IF NOT EXISTS FOR (body:Body) REQUIRE body.key IS UNIQUE;
CREATE CONSTRAINT body_code IF NOT EXISTS FOR (body:Body) REQUIRE body.code IS UNIQUE;
CREATE CONSTRAINT question_key IF NOT EXISTS FOR (question:Question) REQUIRE question.key IS UNIQUE;
CREATE CONSTRAINT question_name IF NOT EXISTS FOR (question:Question) REQUIRE question.name IS UNIQUE;
CREATE INDEX question_number IF NOT EXISTS FOR (question:Question) ON (question.number);
CREATE CONSTRAINT deliverable_key IF NOT EXISTS FOR (text:Deliverable) REQUIRE text.key IS UNIQUE;
CREATE CONSTRAINT deliverable_name IF NOT EXISTS FOR (text:Deliverable) REQUIRE text.name IS UNIQUE;
CREATE CONSTRAINT edition_key IF NOT EXISTS FOR (edition:Edition) REQUIRE edition.key IS UNIQUE;
CREATE CONSTRAINT edition_name IF NOT EXISTS FOR (edition:Edition) REQUIRE edition.name IS UNIQUE;
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (alias:Alias) REQUIRE alias.key IS UNIQUE;
CREATE CONSTRAINT alias_normalised IF NOT EXISTS FOR (alias:Alias) REQUIRE (alias.kind, alias.normalised) IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.key IS UNIQUE;
CREATE CONSTRAINT topic_slug IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.slug IS UNIQUE;
CREATE CONSTRAINT treatment_key IF NOT EXISTS FOR (treatment:Treatment) REQUIRE treatment.key IS UNIQUE;
CREATE CONSTRAINT import_key IF NOT EXISTS FOR (job:Import) REQUIRE job.key IS UNIQUE;
