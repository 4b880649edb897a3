package org.fupin.security.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param seq number of the line, from 0; also the number of the leaf in the Merkle tree
 * @param at when it was written, in milliseconds
 * @param event what happened
 * @param previous digest of the line before, in hexadecimal; 64 zeros in the first
 */
public record AuditEntry(long seq, Instant at, AuditEvent event, String previous) {

    /** What stands before the first line. */
    static final String NOTHING = "0".repeat(64);

    /** Returns the bytes of the line as they stand in the file, line feed included. */
    public byte[] line() {
        return EntryFormat.write(this);
    }

    /** Reads a line; null when it is not, byte for byte, as this library writes it. */
    static @Nullable AuditEntry read(byte[] line) {
        return EntryFormat.read(line);
    }

    static String digest(CryptoSuite suite, byte[] line) {
        return HexFormat.of().formatHex(Digests.digest(suite, line));
    }
}
