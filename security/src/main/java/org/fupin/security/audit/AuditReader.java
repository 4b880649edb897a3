package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a log one after the other, in constant memory. It verifies nothing: {@link AuditVerifier} does. */
public final class AuditReader implements AutoCloseable {

    private final LineReader lines;
    private long number;

    private AuditReader(LineReader lines) {
        this.lines = lines;
    }

    /** Opens a log for reading, which may go on growing. */
    public static AuditReader open(Path log) throws IOException {
        return new AuditReader(LineReader.open(log, 0));
    }

    /** Returns what the first line says of a log; empty when it is not the first line of one. */
    public static Optional<LogStart> start(Path log) throws IOException {
        try (LineReader lines = LineReader.open(log, 0)) {
            byte[] line = lines.next();
            AuditEntry entry = line == null ? null : AuditEntry.read(line);
            return Optional.ofNullable(
                    entry == null ? null : entry.event().fields().start());
        }
    }

    /** Returns the next entry, passing over lines that are none; null at the end. */
    public @Nullable AuditEntry next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            AuditEntry entry = AuditEntry.read(line);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** Returns the number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
