/**
 * Measures what the application is fast enough for. Nothing here runs with the tests.
 */
@NullMarked
package org.demarcationmap.benchmark;

import org.jspecify.annotations.NullMarked;
