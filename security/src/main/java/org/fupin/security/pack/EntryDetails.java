package org.fupin.security.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of the content of an entry; everybody who holds the package can read it.
 *
 * @param mediaType such as {@code text/csv}
 * @param encoding of a text file, such as {@code GB18030}; null when not said
 * @param records how many records; -1 when not said
 * @param schema name and version of the standard it follows, such as {@code fupin household 0.1}; null when not said
 * @param recordRoot Merkle root over the digests of the records, 64 hexadecimal digits; null when there is none
 */
public record EntryDetails(
        String mediaType,
        @Nullable String encoding,
        long records,
        @Nullable String schema,
        @Nullable String recordRoot) {

    static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80}");
    static final Pattern ENCODING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** Refuses what could not be written. */
    public EntryDetails {
        boolean sound = MEDIA_TYPE.matcher(mediaType).matches()
                && (encoding == null || ENCODING.matcher(encoding).matches())
                && records >= -1
                && records <= CanonicalJson.MOST
                && (schema == null || Lines.allowed(schema, PackageTerms.LONGEST))
                && (recordRoot == null || PackagePart.DIGEST.matcher(recordRoot).matches());
        if (!sound) {
            throw new IllegalArgumentException("条目说明不合格式 · the details of an entry are not in the required form");
        }
    }

    /** Only the media type. */
    public static EntryDetails of(String mediaType) {
        return new EntryDetails(mediaType, null, -1, null, null);
    }
}
