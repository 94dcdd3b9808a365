/**
 * Sign-in over HTTP: local accounts, OpenID Connect, and what guards a browser.
 */
@NullMarked
package org.demarcationmap.access.signin;

import org.jspecify.annotations.NullMarked;
