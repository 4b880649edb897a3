package org.fupin.security.deid;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Randoms;

/**
 * Random pseudonyms of 128 bits for one purpose, and the table that links them to the values. The table is sealed and
 * kept apart from the data, with another key for other people (GB/T 35273-2020, 6.2); without it nobody finds a person
 * again, whatever else leaks. A pseudonym is personal information still (PIPL 73).
 *
 * <p>The table is in memory: about 150 bytes for each value, at most ten million values. Not for use by two threads.
 */
public final class PseudonymTable {

    private static final int MOST = 10_000_000;
    private static final int LONGEST = 1000;

    private final CryptoSuite suite;
    private final String purpose;
    private final Map<String, String> pseudonyms = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();

    /** An empty table for a purpose, which is bound to it when it is sealed. */
    public PseudonymTable(CryptoSuite suite, String purpose) {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("a purpose is needed");
        }
        this.suite = suite;
        this.purpose = purpose;
    }

    /**
     * The pseudonym of the value, a new random one the first time: {@code p} and 26 letters and digits.
     *
     * @throws SecurityRefusal {@code LIMIT} at more than ten million values
     * @throws IllegalArgumentException for text with a lone surrogate, or of more than a thousand characters
     */
    public String of(String value) {
        String known = pseudonyms.get(value);
        if (known != null) {
            return known;
        }
        if (value.length() > LONGEST || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new IllegalArgumentException("the value is too long, or no text");
        }
        if (pseudonyms.size() >= MOST) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, "link table");
        }
        String drawn = PseudonymText.of(Randoms.bytes(PseudonymText.BYTES));
        put(value, drawn);
        return drawn;
    }

    /** The value behind a pseudonym, empty when the table does not know it. */
    public Optional<String> value(String pseudonym) {
        return Optional.ofNullable(values.get(pseudonym));
    }

    /** Number of values. */
    public int size() {
        return pseudonyms.size();
    }

    /** Forgets values, as a person may demand (PIPL 47); their pseudonyms then lead nowhere. */
    public void forget(Collection<String> persons) {
        for (String value : persons) {
            String pseudonym = pseudonyms.remove(value);
            if (pseudonym != null) {
                values.remove(pseudonym);
            }
        }
    }

    /**
     * Writes the table sealed. The stream stays open.
     *
     * @param key random, 32 bytes or more, for those who may find persons again
     */
    public void seal(SecretBytes key, OutputStream out) throws IOException {
        new SealedLinks(suite, purpose, key).write(pseudonyms, out);
    }

    /**
     * Reads a sealed table.
     *
     * @throws SecurityRefusal {@code CANNOT_OPEN} for another key or purpose or if a bit was changed; {@code MALFORMED}
     *     if it is no such table
     */
    public static PseudonymTable open(CryptoSuite suite, String purpose, SecretBytes key, InputStream in)
            throws IOException {
        PseudonymTable table = new PseudonymTable(suite, purpose);
        new SealedLinks(suite, purpose, key).read(in, table::link);
        return table;
    }

    private void link(String value, String pseudonym) {
        if (pseudonyms.size() >= MOST || pseudonyms.containsKey(value) || values.containsKey(pseudonym)) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "link table");
        }
        put(value, pseudonym);
    }

    private void put(String value, String pseudonym) {
        pseudonyms.put(value, pseudonym);
        values.put(pseudonym, value);
    }

    /** The purpose and the number of values; none of them. */
    @Override
    public String toString() {
        return "PseudonymTable[" + purpose + ", " + size() + "]";
    }
}
