package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.fupin.security.ConstantTime;
import org.fupin.security.audit.AuditFinding.Kind;

/**
 * Verifies a log, reading it once in constant memory: form and order of its lines, the chain of digests, and against
 * every checkpoint given. Without a checkpoint that was kept elsewhere, whoever can write the file can cut off its end or
 * rewrite it from any line on, and nothing shows. Whatever the file holds, the answer is a report.
 */
public final class AuditVerifier {

    private static final int MOST_FINDINGS = 1000;

    private final List<Checkpoint> checkpoints;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Chain chain;
    private long found;
    private boolean errors;
    private int held;
    private long sealed;
    private int next;

    private AuditVerifier(Chain chain, AuditTrust trust, List<Checkpoint> given) {
        this.chain = chain;
        List<Checkpoint> believed = new ArrayList<>();
        for (Checkpoint checkpoint : given) {
            trust.fault(checkpoint)
                    .ifPresentOrElse(
                            fault -> find(AuditFinding.checkpoint(fault, checkpoint.size())),
                            () -> believed.add(checkpoint));
        }
        believed.sort(Comparator.comparingLong(Checkpoint::size));
        checkpoints = believed;
    }

    /**
     * Verifies a log.
     *
     * @param trust whose checkpoints are believed
     * @param checkpoints those that were kept, in any order
     * @throws IOException when the file cannot be read
     */
    public static AuditReport verify(Path log, AuditTrust trust, List<Checkpoint> checkpoints) throws IOException {
        try (LineReader reader = LineReader.open(log, 0)) {
            return rest(new Chain(), reader, trust, checkpoints);
        }
    }

    /** Verifies what follows the lines that the chain has seen; checkpoints over fewer lines count as missed. */
    static AuditReport rest(Chain seen, LineReader reader, AuditTrust trust, List<Checkpoint> checkpoints)
            throws IOException {
        return new AuditVerifier(seen, trust, checkpoints).read(reader);
    }

    private AuditReport read(LineReader reader) throws IOException {
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            for (Kind fault : chain.add(line).faults()) {
                find(AuditFinding.line(fault, chain.size()));
            }
            compare();
        }
        if (reader.tooLong()) {
            find(AuditFinding.line(Kind.TOO_LONG, chain.size() + 1));
        }
        if (reader.torn()) {
            find(AuditFinding.line(Kind.TORN, chain.size() + 1));
        }
        for (; next < checkpoints.size(); next++) {
            Checkpoint missed = checkpoints.get(next);
            find(AuditFinding.checkpoint(ours(missed) ? Kind.TRUNCATED : Kind.OTHER_LOG, missed.size()));
        }
        return new AuditReport(
                chain.log(),
                chain.suite(),
                chain.size(),
                chain.head(),
                HexFormat.of().formatHex(chain.root()),
                sealed,
                held,
                List.copyOf(findings),
                found);
    }

    private void compare() {
        for (; next < checkpoints.size() && checkpoints.get(next).size() == chain.size(); next++) {
            Checkpoint checkpoint = checkpoints.get(next);
            boolean same = ConstantTime.equal(checkpoint.root(), chain.root())
                    && checkpoint.head().equals(chain.head());
            if (!ours(checkpoint)) {
                find(AuditFinding.checkpoint(Kind.OTHER_LOG, checkpoint.size()));
            } else if (!same) {
                find(AuditFinding.checkpoint(Kind.ROOT, checkpoint.size()));
            } else {
                held++;
                sealed = checkpoint.size();
            }
        }
    }

    private boolean ours(Checkpoint checkpoint) {
        return checkpoint.log().equals(chain.log()) && checkpoint.suite() == chain.suite();
    }

    /** Keeps the first thousand, and of the errors at least one. */
    private void find(AuditFinding finding) {
        found++;
        boolean first = finding.kind().error() && !errors;
        if (findings.size() < MOST_FINDINGS || first) {
            findings.add(finding);
        }
        errors |= finding.kind().error();
    }
}
