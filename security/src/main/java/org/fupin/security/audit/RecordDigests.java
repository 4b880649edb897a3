package org.fupin.security.audit;

import java.util.Arrays;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Macs;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;

/**
 * Names records in the log by keyed digests of their ids: who holds the key finds the lines about a household, nobody
 * else learns whose they are. The key is derived from a TOKEN or FIELD key of the ring and serves nothing else. Close it
 * to wipe the key.
 */
public final class RecordDigests implements AutoCloseable {

    private static final int KEY = 32;
    private static final int DIGEST = 16;

    private final CryptoSuite suite;
    private final SecretBytes key;

    private RecordDigests(CryptoSuite suite, SecretBytes key) {
        this.suite = suite;
        this.key = key;
    }

    /**
     * Digests under a key of the ring; keep to one key, or older lines are not found any more.
     *
     * @param log the log they are for: the same record has another digest in another log
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE}
     */
    public static RecordDigests of(KeyRing ring, KeyId id, LogId log) {
        CryptoSuite suite = ring.info(id)
                .orElseThrow(() -> new SecurityRefusal(SecurityRefusal.Code.KEY_UNKNOWN, id.value()))
                .suite();
        return new RecordDigests(suite, ring.derive(id, Pae.encode("fupin.audit.object.v1", log.value()), KEY));
    }

    /**
     * Returns the digest that names this record.
     *
     * @param recordType code of the record type, such as {@code HHD}
     * @param recordId the record's business key, in clear; it does not reach the log
     */
    public ObjectDigest of(String recordType, String recordId) {
        byte[] mac = Macs.mac(suite, key, Pae.encode(recordType, recordId));
        return ObjectDigest.keyed(suite, Arrays.copyOf(mac, DIGEST));
    }

    @Override
    public void close() {
        key.close();
    }
}
