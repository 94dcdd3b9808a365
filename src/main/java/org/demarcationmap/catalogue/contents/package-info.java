/**
 * What was sent or lies on disk, as bytes: one file, a zip or a folder of them, read
 * within limits and never unpacked.
 */
@NullMarked
package org.demarcationmap.catalogue.contents;

import org.jspecify.annotations.NullMarked;
