package org.fupin.security.notice;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes through the gate, from seeds of web pages: a report, in bounded time, never an exception. */
class HtmlNoticeFuzz {

    static Stream<Arguments> seeds() {
        return GateSeeds.html();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesGiveAReport(byte[] bytes) throws IOException {
        FuzzedGate.check(bytes, "page.html");
    }
}
