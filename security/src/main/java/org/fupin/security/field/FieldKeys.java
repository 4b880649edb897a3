package org.fupin.security.field;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.AeadKey;
import org.fupin.security.internal.PaeParts;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyRing;

/**
 * The keys of single fields: HKDF-Expand(FIELD key, PAE("pa.field.v1", suite, record type, element)). Each is derived
 * once, kept ready, and wiped on closing.
 */
final class FieldKeys implements AutoCloseable {

    private static final String LABEL = "paf1";
    private static final int AAD_PARTS = 7;

    private final KeyRing ring;
    private final String dataset;
    private final byte[] purposePart;
    private final Map<Name, FieldKey> keys = new ConcurrentHashMap<>();
    private final Map<KeyId, byte[]> checks = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private record Name(KeyId key, String recordType, String element) {}

    /** A field's key with all that never changes from value to value. */
    record FieldKey(AeadKey key, byte[] header, byte[] aadHead, byte[] aadTail) {

        /** PAE("paf1", header, dataset, record type, element, record id, purpose). */
        byte[] aad(String recordId) {
            byte[] middle = PaeParts.tail(recordId);
            byte[] aad = new byte[aadHead.length + middle.length + aadTail.length];
            System.arraycopy(aadHead, 0, aad, 0, aadHead.length);
            System.arraycopy(middle, 0, aad, aadHead.length, middle.length);
            System.arraycopy(aadTail, 0, aad, aadHead.length + middle.length, aadTail.length);
            return aad;
        }
    }

    FieldKeys(KeyRing ring, String dataset, String purpose) {
        this.ring = ring;
        this.dataset = dataset;
        this.purposePart = PaeParts.tail(purpose);
    }

    FieldKey of(KeyInfo info, FieldRef ref) {
        Name name = new Name(info.id(), ref.recordType(), ref.element());
        FieldKey known = keys.get(name);
        if (known == null) {
            known = keys.computeIfAbsent(name, absent -> derive(info, ref));
        }
        if (closed) {
            // derived while another thread was closing
            known.key().close();
            throw new SecurityRefusal(Code.KEY_STATE, "closed cipher");
        }
        return known;
    }

    private FieldKey derive(KeyInfo info, FieldRef ref) {
        CryptoSuite suite = info.suite();
        byte[] context = Pae.encode("pa.field.v1", suite.id(), ref.recordType(), ref.element());
        byte[] header = SealedText.header(suite, info.id(), check(info));
        try (SecretBytes derived = ring.derive(info.id(), context, Aead.keyLength(suite))) {
            byte[] head = PaeParts.head(AAD_PARTS, LABEL, header, dataset, ref.recordType(), ref.element());
            return new FieldKey(AeadKey.of(suite, derived), header, head, purposePart);
        }
    }

    /** Four bytes that tell two keys of one name apart. */
    byte[] check(KeyInfo info) {
        return checks.computeIfAbsent(info.id(), id -> {
            byte[] context = Pae.encode("pa.field.check.v1", info.suite().id());
            try (SecretBytes check = ring.derive(id, context, SealedText.CHECK)) {
                return check.use(byte[]::clone);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        keys.values().forEach(key -> key.key().close());
        keys.clear();
    }
}
