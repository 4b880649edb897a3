package org.fupin.security.deid;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.MacKey;

/**
 * Checks k-anonymity and distinct l-diversity of a file of any size in constant memory (GB/T 42460-2023, annex D,
 * describes k-anonymity; likely). Rows are known by keyed hashes only, whose key is drawn for the check and forgotten
 * after it; what does not fit in memory goes to temporary files for the owner alone, which hold no value.
 *
 * <p>An empty value is a value of its own. Not for use by two threads.
 */
public final class KAnonymity implements Closeable {

    private static final int KEY = 32;
    private static final int MOST_KEPT = 1_000_000;

    private final KAnonymityRequest request;
    private final MacKey key;
    private final ClassCounter counter;
    private final Set<Fingerprint> tooSmall = new HashSet<>();
    private ByteBuffer text = ByteBuffer.allocate(1 << 10);
    private long rows;
    private long broken;

    private KAnonymity(KAnonymityRequest request, Path temporary) {
        this.request = request;
        this.counter = new ClassCounter(request.sensitive().size(), request.memory(), temporary);
        try (SecretBytes secret = SecretBytes.random(KEY)) {
            this.key = MacKey.of(CryptoSuite.SM, secret);
        }
    }

    /**
     * Begins a check whose rows come one by one.
     *
     * @param temporary directory for temporary files
     */
    public static KAnonymity begin(KAnonymityRequest request, Path temporary) {
        return new KAnonymity(request, temporary);
    }

    /**
     * Checks all rows of a source.
     *
     * @param temporary directory for temporary files; none are left
     * @throws IllegalArgumentException if a column is not there
     */
    public static KAnonymityReport check(RowSource source, KAnonymityRequest request, Path temporary)
            throws IOException {
        try (KAnonymity check = begin(request, temporary)) {
            int quasi = request.quasi().size();
            source.read(request.columns(), new RowSource.Sink() {
                @Override
                public void row(long line, List<String> values) throws IOException {
                    check.row(line, values.subList(0, quasi), values.subList(quasi, values.size()));
                }

                @Override
                public void broken(long line) {
                    check.broken();
                }
            });
            return check.finish();
        }
    }

    /**
     * Counts a row.
     *
     * @param line its line, for the report
     * @param quasi quasi-identifying values in the order of the request
     * @param sensitive sensitive values in the order of the request
     */
    public void row(long line, List<String> quasi, List<String> sensitive) throws IOException {
        if (quasi.size() != request.quasi().size()
                || sensitive.size() != request.sensitive().size()) {
            throw new IllegalArgumentException("a row must have one value for each column of the request");
        }
        rows++;
        Fingerprint of = fingerprint(quasi);
        counter.count(of.high, of.low, 1, line);
        for (int column = 0; column < sensitive.size(); column++) {
            long value = ByteBuffer.wrap(hash(column, List.of(sensitive.get(column))))
                    .getLong();
            counter.value(of.high, of.low, value << ValueSet.COLUMN_BITS | column);
        }
    }

    /** Takes note of a row that could not be read. */
    public void broken() {
        broken++;
    }

    /** The report on all rows; nothing can be counted afterwards. */
    public KAnonymityReport finish() throws IOException {
        return finish(false);
    }

    /**
     * The report on all rows.
     *
     * @param keep whether {@link #fallsShort} will be asked, for which the classes that fall short are kept in memory
     * @throws SecurityRefusal {@code LIMIT} if more than a million of them would have to be kept
     */
    KAnonymityReport finish(boolean keep) throws IOException {
        ClassSizes sizes = new ClassSizes(request);
        counter.finish((table, slot, different) -> {
            boolean falls = sizes.add(table, slot, different);
            if (keep && falls) {
                keep(new Fingerprint(table.high(slot), table.low(slot)));
            }
        });
        return sizes.report(rows, broken, counter.spilled());
    }

    private void keep(Fingerprint fingerprint) {
        if (tooSmall.size() >= MOST_KEPT) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, "classes that fall short");
        }
        tooSmall.add(fingerprint);
    }

    /** Whether rows with these values are in a class that falls short. */
    boolean fallsShort(List<String> quasi) {
        return tooSmall.contains(fingerprint(quasi));
    }

    private Fingerprint fingerprint(List<String> quasi) {
        ByteBuffer mac = ByteBuffer.wrap(hash(-1, quasi));
        return new Fingerprint(mac.getLong(), mac.getLong() | 1);
    }

    private record Fingerprint(long high, long low) {}

    /** A keyed hash of the values; as their lengths are hashed too, no two lists of values are taken for one. */
    private byte[] hash(int column, List<String> values) {
        text.clear();
        put(column);
        for (String value : values) {
            String nfc = Normalizer.normalize(value, Normalizer.Form.NFC);
            put(nfc.length());
            for (int i = 0; i < nfc.length(); i++) {
                room(Character.BYTES);
                text.putChar(nfc.charAt(i));
            }
        }
        text.flip();
        byte[] bytes = new byte[text.remaining()];
        text.get(bytes);
        return key.mac(bytes);
    }

    private void put(int number) {
        room(Integer.BYTES);
        text.putInt(number);
    }

    private void room(int bytes) {
        if (text.remaining() < bytes) {
            text = ByteBuffer.allocate(text.capacity() * 2).put(text.flip());
        }
    }

    /** Deletes what is left of temporary files, and forgets the key. */
    @Override
    public void close() throws IOException {
        key.close();
        counter.close();
    }
}
