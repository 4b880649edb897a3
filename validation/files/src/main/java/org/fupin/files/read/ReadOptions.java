package org.fupin.files.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param encoding encoding of text files without byte order mark; null to tell it by strict decoding (UTF-8, then
 *     GB18030)
 * @param limits what no file may pass
 */
public record ReadOptions(@Nullable Charset encoding, ReadLimits limits) {

    /** Encoding told from the bytes, limits of the standard. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, ReadLimits.DEFAULT);
}
