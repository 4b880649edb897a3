package org.fupin.security.token;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.MacKey;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.policy.SecurityPolicy;

/**
 * A deliberately short keyed hash for finding sealed values inside one database: so short that at least 20 rows on
 * average share each bucket, so that the column alone tells nobody's value. A search opens the rows of one bucket and
 * compares. It never leaves the database and never matches another one.
 */
public final class BlindIndex implements AutoCloseable {

    /** Rows that share a bucket on average, at least. */
    public static final long ROWS_PER_BUCKET = 20;

    private static final String LABEL = "pa.index.v1";
    private static final int KEY = 32;
    private static final int MOST_BITS = 31;

    private final KeyRing ring;
    private final KeyId id;
    private final TokenField field;
    private final byte[] dataset;
    private final int bits;
    private final MacKey key;

    private BlindIndex(KeyRing ring, KeyId id, TokenField field, byte[] dataset, int bits, MacKey key) {
        this.ring = ring;
        this.id = id;
        this.field = field;
        this.dataset = dataset;
        this.bits = bits;
        this.key = key;
    }

    /**
     * An index of one field of one dataset.
     *
     * @param id a TOKEN key
     * @param target what is indexed
     * @throws SecurityRefusal {@code WEAK} for a field with fewer than 10,000 possible values or a dataset of fewer than
     *     40 rows, {@code KEY_UNKNOWN}, {@code KEY_STATE}, {@code FORBIDDEN}
     */
    public static BlindIndex of(KeyRing ring, SecurityPolicy policy, KeyId id, Target target) {
        KeyInfo info = ring.info(id).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, id.value()));
        if (info.purpose() != KeyPurpose.TOKEN) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        CryptoSuite suite = info.suite();
        policy.requireWrite(suite, id.value());
        target.field().requireTokens();
        byte[] derivation = Pae.encode(
                "pa.index.key.v1", suite.id(), target.dataset(), target.field().code());
        try (SecretBytes derived = ring.derive(id, derivation, KEY)) {
            return new BlindIndex(
                    ring, id, target.field(), Pae.encode(target.dataset()), target.bits(), MacKey.of(suite, derived));
        }
    }

    /**
     * What is indexed.
     *
     * @param dataset name of the dataset, part of every hash
     * @param field the field, of one value
     * @param rows rows of the dataset when the index is made; never fewer later
     */
    public record Target(String dataset, TokenField field, long rows) {

        /** Bits of a bucket's number: as many as leave 20 rows to each bucket. */
        int bits() {
            long buckets = rows / ROWS_PER_BUCKET;
            if (buckets < 2 || field.parts().size() != 1) {
                throw new SecurityRefusal(Code.WEAK, field.code());
            }
            return Math.min(MOST_BITS, Long.SIZE - 1 - Long.numberOfLeadingZeros(buckets));
        }
    }

    /** Bits of a bucket's number. */
    public int bits() {
        return bits;
    }

    /** The bucket of a value, from 0; empty for a value that cannot be matched. */
    public OptionalInt bucket(CharSequence value) {
        Normalised normal = Normalisation.of(field.parts().get(0).form(), value);
        if (!normal.matchable()) {
            return OptionalInt.empty();
        }
        ring.used(id, 1);
        byte[] mac = key.mac(Pae.encode(LABEL, dataset, field.code(), Normalisation.VERSION, normal.required()));
        return OptionalInt.of(ByteBuffer.wrap(mac).getInt() >>> (Integer.SIZE - bits));
    }

    /** Forgets and wipes the derived key. */
    @Override
    public void close() {
        key.close();
    }
}
