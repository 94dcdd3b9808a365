// Roles that are granted for a time, and accounts in the order of their names.
MATCH (grant:RoleGrant)
WHERE grant.key IS NULL
SET grant.key = randomUUID();
CREATE CONSTRAINT role_grant_key IF NOT EXISTS FOR (grant:RoleGrant) REQUIRE grant.key IS UNIQUE;
CREATE INDEX role_grant_role IF NOT EXISTS FOR (grant:RoleGrant) ON (grant.role, grant.body, grant.demarcation);
