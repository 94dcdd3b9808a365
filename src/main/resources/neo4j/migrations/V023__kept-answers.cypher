// Answers that were kept long enough are found by their time.
CREATE INDEX client_mutation_time IF NOT EXISTS FOR (mutation:ClientMutation) ON (mutation.time);
