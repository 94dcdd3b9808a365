/**
 * Maps as pictures. Whoever puts one into a page or a document asks
 * {@link org.demarcationmap.export.picture.MapPicture} or
 * {@link org.demarcationmap.export.picture.MatrixPicture} for the text of an SVG document
 * that begins with its root element, so that it can stand within HTML as it is; several
 * in one page do not disturb each other. The rows and cells are to stand beside it as a
 * table, for readers who do not see it.
 */
@NullMarked
package org.demarcationmap.export.picture;

import org.jspecify.annotations.NullMarked;
