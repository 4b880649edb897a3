package org.fupin.security.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.audit.merkle.ProofMaker;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.audit.merkle.TreeHash;

/**
 * Proves that one line was in a log when a checkpoint was signed, without showing any other line. It holds all that is
 * needed but the signer's certificate, which the verifier must have.
 *
 * @param line the line as it stands in the log, line feed included
 * @param path hashes from the leaf to the root
 * @param checkpoint the checkpoint whose root the path leads to
 */
public record EventProof(String line, List<byte[]> path, Checkpoint checkpoint) {

    /** Keeps a copy of the list. */
    public EventProof {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof, reading the log once in constant memory.
     *
     * @param seq number of the line, from 0
     * @throws IllegalArgumentException when the checkpoint does not cover that line
     * @throws SecurityRefusal {@code BAD_SIGNATURE} when the log is not the one that the checkpoint covers
     */
    public static EventProof of(Path log, long seq, Checkpoint checkpoint) throws IOException {
        if (seq < 0 || seq >= checkpoint.size()) {
            throw new IllegalArgumentException(
                    "检查点不含此行 · the checkpoint covers the lines 0 to " + (checkpoint.size() - 1));
        }
        TreeHash hash = TreeHash.of(checkpoint.suite());
        ProofMaker maker = ProofMaker.inclusion(hash, seq, checkpoint.size());
        byte[] wanted = Leaves.of(log, checkpoint.size(), (number, line) -> {
            maker.add(hash.leaf(line));
            return number == seq;
        });
        EventProof proof = new EventProof(new String(wanted, StandardCharsets.US_ASCII), maker.path(), checkpoint);
        if (!proof.leads()) {
            throw new SecurityRefusal(SecurityRefusal.Code.BAD_SIGNATURE, log.toString());
        }
        return proof;
    }

    /**
     * Returns the entry that the proof is about.
     *
     * @throws SecurityRefusal {@code MALFORMED} when the line is none
     */
    public AuditEntry entry() {
        AuditEntry entry = AuditEntry.read(line.getBytes(StandardCharsets.ISO_8859_1));
        if (entry == null) {
            throw ProofJson.malformed();
        }
        return entry;
    }

    /** Returns what is wrong with the proof, or nothing when the line was in the log of a believed checkpoint. */
    public Optional<Kind> fault(AuditTrust trust) {
        Optional<Kind> fault = trust.fault(checkpoint);
        return fault.isPresent() || leads() ? fault : Optional.of(Kind.ROOT);
    }

    private boolean leads() {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        AuditEntry entry = AuditEntry.read(bytes);
        TreeHash hash = TreeHash.of(checkpoint.suite());
        return entry != null
                && Proofs.included(
                        hash,
                        new Proofs.Leaf(entry.seq(), checkpoint.size()),
                        hash.leaf(bytes),
                        path,
                        checkpoint.root());
    }

    /** Returns the proof as JSON. */
    public String json() {
        return ProofJson.write(this);
    }

    /**
     * Reads a proof; nothing is checked but its form.
     *
     * @throws SecurityRefusal {@code MALFORMED}, {@code LIMIT} beyond 64 KiB
     */
    public static EventProof read(String json) {
        return ProofJson.event(json);
    }
}
