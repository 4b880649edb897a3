package org.fupin.security.audit;

import java.security.PublicKey;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;

/** Signs checkpoints: a key of a ring, or one in a device. */
public interface CheckpointSigner {

    /** Returns the name of the key, which stands in the checkpoint. */
    KeyId id();

    /** Returns the key that verifies. */
    PublicKey key();

    /**
     * Signs.
     *
     * @return a signature in DER, as {@link KeyRing#sign} makes it
     */
    byte[] sign(byte[] message);

    /**
     * The primary AUDIT key of a ring, as it is now.
     *
     * @throws org.fupin.security.SecurityRefusal {@code KEY_UNKNOWN} when the ring has none
     */
    static CheckpointSigner of(KeyRing ring) {
        return of(ring, ring.primary(KeyPurpose.AUDIT).id());
    }

    /**
     * An AUDIT or SIGN key of a ring.
     *
     * @throws org.fupin.security.SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE}
     */
    static CheckpointSigner of(KeyRing ring, KeyId id) {
        PublicKey key = ring.certificate(id).getPublicKey();
        return new CheckpointSigner() {
            @Override
            public KeyId id() {
                return id;
            }

            @Override
            public PublicKey key() {
                return key;
            }

            @Override
            public byte[] sign(byte[] message) {
                return ring.sign(id, message);
            }
        };
    }
}
