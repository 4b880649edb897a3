package org.fupin.security.notice.read;

import java.io.IOException;

/** Reads files of one format. A reader keeps nothing between files. */
interface FormatReader {

    /**
     * Gives all that stands in the file, hidden things included.
     *
     * @throws LimitException if a limit is passed
     * @throws IOException if the file is broken; what was read until then has been given
     */
    void read(byte[] bytes, String name, Content content, Budget budget) throws IOException;
}
