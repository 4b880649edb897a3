package org.fupin.security.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.fupin.security.notice.finding.GateLimits;
import org.fupin.security.notice.finding.Verdict;

/** The gate under small limits: any bytes must give a report in bounded time, and what was not read is never accepted. */
final class FuzzedGate {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final GateLimits LIMITS = GateLimits.DEFAULT
            .withBytes(1 << 20, 8 << 20)
            .withContent(100_000, 50)
            .withTime(Duration.ofSeconds(2));
    private static final PublicationGate GATE =
            new PublicationGate(GateOptions.of(NoticeChannel.VILLAGE_BOARD, LocalDate.of(2019, 6, 1))
                    .with(LIMITS));

    private FuzzedGate() {}

    static void check(byte[] bytes, String name) throws IOException {
        long start = System.nanoTime();
        GateReport report = GATE.check(new ByteArrayInputStream(bytes), name);
        if (System.nanoTime() - start > LONGEST.toNanos()) {
            throw new AssertionError("it took too long");
        }
        if (report.files().isEmpty() || report.unreadable() && report.verdict() == Verdict.ACCEPT) {
            throw new AssertionError("what was not read was accepted");
        }
        if (GateJson.write(report).isEmpty()) {
            throw new AssertionError("no report");
        }
    }
}
