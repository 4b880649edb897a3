package org.fupin.files.stream;

import org.fupin.validation.check.RowState;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the token at hand as the value of one element, if it is plainly right. */
@FunctionalInterface
interface TokenDecoder {

    /**
     * Puts the value into the row, where it is kept, and marks it as present and sound.
     *
     * @return false when the token must be read the ordinary way, which says what is wrong, if anything is
     */
    boolean decode(JsonParser parser, JsonToken token, RowState row);
}
