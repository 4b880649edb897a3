package org.fupin.security.keys;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.fupin.security.internal.Randoms;

/**
 * The name of a key. It stands in clear in everything sealed or signed with the key, so it says nothing secret: 1 to 48
 * lower-case letters, digits, dots, underlines and hyphens, beginning with a letter or digit. Keys for demonstrations
 * begin with {@code DEMO-}.
 *
 * @param value the name, such as {@code k-1f0c9a77d24be835}
 */
public record KeyId(String value) implements Comparable<KeyId> {

    /** Beginning of the ids of keys that are for demonstrations only. */
    public static final String DEMO = "DEMO-";

    private static final Pattern FORM = Pattern.compile("(DEMO-)?[a-z0-9][a-z0-9._-]{0,47}");
    private static final int RANDOM_BYTES = 8;

    /**
     * A key of that name.
     *
     * @throws IllegalArgumentException when the name has not the form of one
     */
    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("密钥名须为小写字母、数字和 . _ - · a key id has 1 to 48 of a-z 0-9 . _ -");
        }
    }

    /** Returns a new random id such as {@code k-1f0c9a77d24be835}. */
    public static KeyId random() {
        return new KeyId("k-" + HexFormat.of().formatHex(Randoms.bytes(RANDOM_BYTES)));
    }

    /** Returns a new random id of a key for demonstrations. */
    public static KeyId randomDemo() {
        return new KeyId(DEMO + HexFormat.of().formatHex(Randoms.bytes(RANDOM_BYTES)));
    }

    /** Tells whether the key is for demonstrations only. */
    public boolean demo() {
        return value.startsWith(DEMO);
    }

    @Override
    public int compareTo(KeyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
