// Question answered: what may the participant of an account do at a moment?
// Parameters: name, of the account; now, the moment.
// Columns: account, with its credentials; delegation, that accredits the participant now, or nothing; grants, the roles
// that hold now.
CYPHER 25
MATCH (account:Account {name: $name})
RETURN account {.name, .passwordHash, .oneTimeUntil, .failures, .lockedUntil, .locked} AS account,
       head(COLLECT {
         MATCH (account)-[speaks:SPEAKS_FOR]->(delegation:Delegation)
         WHERE coalesce(speaks.from <= $now, true)
           AND coalesce(speaks.until > $now, true)
           AND coalesce(delegation.from <= $now, true)
           AND coalesce(delegation.until > $now, true)
         RETURN delegation {.name, .capacity, .placeholder}
         ORDER BY speaks.from DESC, delegation.name
       }) AS delegation,
       COLLECT {
         MATCH (account)-[:HOLDS]->(grant:RoleGrant)
         WHERE coalesce(grant.from <= $now, true)
           AND coalesce(grant.until > $now, true)
         RETURN grant {.role, .body, .demarcation}
         ORDER BY grant.role, grant.body, grant.demarcation
       } AS grants
