package org.fupin.files.header;

import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table and the element it is.
 *
 * @param text header text that may be shown: as written, or the number of the column where it may be a value
 * @param element the element, null when the column is not checked
 * @param common whether the element belongs to the common header
 */
public record HeaderColumn(String text, @Nullable Element element, boolean common) {}
