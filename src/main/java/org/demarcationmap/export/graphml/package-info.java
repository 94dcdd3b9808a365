/**
 * Maps as graphs, for Gephi, yEd and others that read GraphML.
 */
@NullMarked
package org.demarcationmap.export.graphml;

import org.jspecify.annotations.NullMarked;
