package org.fupin.security.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.AppendFile;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.OwnerOnlyFiles;

/**
 * The rest of a line that was being written when the power went. Its bytes go to a file beside the log first, then they
 * are cut off, then the log says so, then the file goes: killed at any step, the next opening finishes the work, and the
 * log says it once.
 */
final class TornLine {

    private final Path kept;
    private final FaultPoint faults;

    private TornLine(Path kept, FaultPoint faults) {
        this.kept = kept;
        this.faults = faults;
    }

    static TornLine find(Path log, FaultPoint faults) {
        return new TornLine(log.resolveSibling(log.getFileName() + ".torn"), faults);
    }

    /** Cuts the rest of a line off, if the file ends in one. */
    void cut(AppendFile file) throws IOException {
        long from = Math.max(0, file.length() - EntryFormat.LONGEST);
        byte[] end = file.read(from, EntryFormat.LONGEST);
        int whole = Lines.whole(end, end.length);
        if (whole == end.length) {
            return;
        }
        if (whole == 0 && from > 0) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "end of the log");
        }
        if (!present()) {
            byte[] place = ((from + whole) + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] content = Arrays.copyOf(place, place.length + end.length - whole);
            System.arraycopy(end, whole, content, place.length, end.length - whole);
            OwnerOnlyFiles.write(kept, content, faults);
        }
        file.cut(from + whole);
        file.force();
    }

    /** Says in the log what was cut off and where, unless its last line says so already. */
    void record(LogWriter writer, AuditLogSettings settings) throws IOException {
        if (!present()) {
            return;
        }
        byte[] content = OwnerOnlyFiles.read(kept, 2 * EntryFormat.LONGEST);
        AuditEvent event = event(content, settings);
        AuditEntry last = writer.last();
        if (last == null || !last.event().equals(event)) {
            writer.write(event, settings.clock().instant());
            writer.force();
        }
        faults.before("delete");
        Files.deleteIfExists(kept);
    }

    private static AuditEvent event(byte[] content, AuditLogSettings settings) {
        int place = 0;
        while (place < content.length && content[place] != '\n') {
            place++;
        }
        byte[] bytes = Arrays.copyOfRange(content, Math.min(place + 1, content.length), content.length);
        long offset;
        try {
            offset = Long.parseLong(new String(content, 0, place, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "torn line");
        }
        return AuditEvent.of(AuditAction.LOG_RECOVERED, settings.writer())
                .object(ObjectDigest.of(settings.suite(), Digests.digest(settings.suite(), bytes)))
                .count(AuditCount.BYTES, bytes.length)
                .count(AuditCount.OFFSET, offset)
                .ok();
    }

    private boolean present() {
        return Files.exists(kept, LinkOption.NOFOLLOW_LINKS);
    }
}
