// The words of names, titles and scopes, and the parts of names in any spelling. Both are written with the transaction.
CREATE FULLTEXT INDEX catalogue_search IF NOT EXISTS
FOR (thing:Body|Question|Deliverable|Edition|Alias|Topic|MandateScope)
ON EACH [thing.name, thing.code, thing.title, thing.scope, thing.statement, thing.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE TEXT INDEX alias_part IF NOT EXISTS FOR (alias:Alias) ON (alias.normalised);
CALL db.awaitIndexes(600);
