package org.fupin.security.keys;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.security.ConstantTime;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.Macs;
import org.fupin.security.internal.OwnerOnlyFiles;

/**
 * How far a re-encryption is, in a small owner-only file that is authenticated under the target key: who cannot use the
 * key cannot make the job skip anything.
 *
 * @param done whether everything was read
 * @param mark of the sink
 * @param digest of what the items so far are bound to
 * @param report the counts so far
 */
record ReEncryptionCheckpoint(boolean done, long mark, byte[] digest, ReEncryptionReport report) {
    private static final int LARGEST = 1 << 20;

    /** The members of the file. */
    @JsonPropertyOrder({
        "format",
        "target",
        "done",
        "mark",
        "digest",
        "items",
        "resealed",
        "unopened",
        "before",
        "after",
        "mac"
    })
    record Document(
            String format,
            String target,
            boolean done,
            long mark,
            String digest,
            long items,
            long resealed,
            long unopened,
            Map<String, Long> before,
            Map<String, Long> after,
            String mac) {
        static final String FORMAT = "fupin-reencryption/1";

        Document mac(String other) {
            return new Document(format, target, done, mark, digest, items, resealed, unopened, before, after, other);
        }
    }

    void write(Path file, KeyRing ring, FaultPoint faults) throws IOException {
        Document open = new Document(
                Document.FORMAT,
                report.target().value(),
                done,
                mark,
                HexFormat.of().formatHex(digest),
                report.items(),
                report.resealed(),
                report.unopened(),
                text(report.before()),
                text(report.after()),
                "");
        OwnerOnlyFiles.write(file, RingJson.write(open.mac(mac(open, ring, report.target()))), faults);
    }

    /** Reads the file, if there is one. */
    static Optional<ReEncryptionCheckpoint> read(Path file, KeyRing ring, KeyId target) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = OwnerOnlyFiles.read(file, LARGEST);
        return Optional.of(parse(bytes, ring, target, file.toString()));
    }

    static ReEncryptionCheckpoint parse(byte[] bytes, KeyRing ring, KeyId target, String object) {
        Document document = RingJson.read(bytes, Document.class, object);
        try {
            boolean known =
                    Document.FORMAT.equals(document.format()) && ConstantTime.equal(bytes, RingJson.write(document));
            if (!known) {
                throw new SecurityRefusal(Code.MALFORMED, object);
            }
            if (!target.value().equals(document.target())) {
                throw new SecurityRefusal(Code.KEY_STATE, object);
            }
            HexFormat hex = HexFormat.of();
            if (!ConstantTime.equal(hex.parseHex(mac(document.mac(""), ring, target)), hex.parseHex(document.mac()))) {
                throw new SecurityRefusal(Code.BAD_SIGNATURE, object);
            }
            ReEncryptionReport report = new ReEncryptionReport(
                    target,
                    document.items(),
                    document.resealed(),
                    document.unopened(),
                    counts(document.before()),
                    counts(document.after()));
            return new ReEncryptionCheckpoint(
                    document.done(), document.mark(), hex.parseHex(document.digest()), report);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new SecurityRefusal(Code.MALFORMED, object);
        }
    }

    private static String mac(Document open, KeyRing ring, KeyId target) {
        byte[] text = RingJson.write(open);
        return ring.with(target, (entry, root) -> {
            try (SecretBytes key = Hkdf.expand(entry.info().suite(), root, Pae.encode("fupin.reencryption.v1"), 32)) {
                return HexFormat.of().formatHex(Macs.mac(entry.info().suite(), key, text));
            }
        });
    }

    private static SortedMap<String, Long> text(SortedMap<KeyId, Long> counts) {
        SortedMap<String, Long> text = new TreeMap<>();
        counts.forEach((key, count) -> text.put(key.value(), count));
        return text;
    }

    private static SortedMap<KeyId, Long> counts(Map<String, Long> text) {
        SortedMap<KeyId, Long> counts = new TreeMap<>();
        text.forEach((key, count) -> counts.put(new KeyId(key), count));
        return counts;
    }
}
