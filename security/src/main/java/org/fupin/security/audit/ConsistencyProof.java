package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.audit.merkle.ProofMaker;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.audit.merkle.TreeHash;

/**
 * Proves that a later checkpoint covers all that an earlier one did, unchanged, without showing any line.
 *
 * @param path hashes of the proof
 * @param earlier the checkpoint over fewer lines
 * @param later the checkpoint over as many or more
 */
public record ConsistencyProof(List<byte[]> path, Checkpoint earlier, Checkpoint later) {

    /** Keeps a copy of the list. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof, reading the log once in constant memory.
     *
     * @throws IllegalArgumentException when the later one covers fewer lines, or another log
     * @throws SecurityRefusal {@code BAD_SIGNATURE} when the log is not the one that both cover
     */
    public static ConsistencyProof of(Path log, Checkpoint earlier, Checkpoint later) throws IOException {
        if (earlier.size() > later.size() || !sameLog(earlier, later)) {
            throw new IllegalArgumentException("后一检查点须属同一日志且不短于前者"
                    + " · the later checkpoint must be of the same log and cover as many lines or more");
        }
        TreeHash hash = TreeHash.of(later.suite());
        ProofMaker maker = ProofMaker.consistency(hash, earlier.size(), later.size());
        Leaves.of(log, later.size(), (number, line) -> {
            maker.add(hash.leaf(line));
            return number == 0;
        });
        ConsistencyProof proof = new ConsistencyProof(maker.path(), earlier, later);
        if (!proof.leads()) {
            throw new SecurityRefusal(SecurityRefusal.Code.BAD_SIGNATURE, log.toString());
        }
        return proof;
    }

    /** Returns what is wrong with the proof, or nothing when both checkpoints are believed and one extends the other. */
    public Optional<Kind> fault(AuditTrust trust) {
        Optional<Kind> fault = trust.fault(earlier).or(() -> trust.fault(later));
        if (fault.isEmpty() && !sameLog(earlier, later)) {
            return Optional.of(Kind.OTHER_LOG);
        }
        return fault.isPresent() || leads() ? fault : Optional.of(Kind.ROOT);
    }

    private boolean leads() {
        return Proofs.consistent(TreeHash.of(later.suite()), earlier.tree(), later.tree(), path);
    }

    private static boolean sameLog(Checkpoint earlier, Checkpoint later) {
        return earlier.log().equals(later.log()) && earlier.suite() == later.suite();
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
    public static ConsistencyProof read(String json) {
        return ProofJson.consistency(json);
    }
}
