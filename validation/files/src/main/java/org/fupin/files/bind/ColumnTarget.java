package org.fupin.files.bind;

import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds.
 *
 * @param element the element
 * @param header whether it belongs to the common header instead of the record
 * @param text the header text as the file writes it
 */
public record ColumnTarget(Element element, boolean header, String text) {

    /** Tells what each column holds; columns of JSON files become known while the file is read. */
    @FunctionalInterface
    public interface Columns {

        /** What the column holds, null when it is not checked. */
        @Nullable
        ColumnTarget target(int column);
    }
}
