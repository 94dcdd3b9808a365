/**
 * What a report says, whatever the file it is printed in.
 */
@NullMarked
package org.demarcationmap.export.report;

import org.jspecify.annotations.NullMarked;
