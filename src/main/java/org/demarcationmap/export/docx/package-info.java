/**
 * Reports as Word documents, made from a template that an installation can replace.
 */
@NullMarked
package org.demarcationmap.export.docx;

import org.jspecify.annotations.NullMarked;
