package org.demarcationmap.access;

/**
 * A row of {@code access/starter-accounts.csv}: an account that an empty installation
 * starts with. Cells that do not apply are empty.
 */
record StarterAccount(String name, RoleKind role, String body, String demarcation, String delegation, String capacity) {

}
