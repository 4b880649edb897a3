package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fupin.security.Shown;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.policy.SecurityPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenExampleTest {

    @TempDir
    Path folder;

    private static byte[] file(TokenMaker maker, String party, List<String> numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // each office, over its own rows
        try (TokenFileWriter file = TokenFileWriter.start(out, maker.header(TokenField.identity(), party))) {
            for (int row = 1; row <= numbers.size(); row++) {
                file.write(row, maker.token(TokenField.identity(), numbers.get(row - 1)));
            }
            file.finish();
        }
        return out.toByteArray();
    }

    @Test
    void theExampleOfThePageRuns() throws IOException {
        KeyRing ring = TestKeys.ring();
        KeyId shared = TestKeys.SM;
        SecurityPolicy policy = TestKeys.POLICY;
        List<String> register = List.of("52010218010922005X", "52010218010922996X");
        List<String> feed = List.of("520102010922996", "not a number", " 52010218010922005x");
        List<String> found = new ArrayList<>();
        MatchCounts counts;

        TokenContext context = new TokenContext("低保比对", "FP", "MZ", "2018");
        try (TokenMaker maker = TokenMaker.of(ring, policy, shared, context)) {
            byte[] ours = file(maker, "FP", register);
            byte[] theirs = file(maker, "MZ", feed);
            // a third party, without any key
            counts = BlindMatcher.match(
                    new ByteArrayInputStream(ours),
                    new ByteArrayInputStream(theirs),
                    MatchSettings.of(folder, PurposeBudget.of(Map.of("低保比对", 50_000L))),
                    (token, ourRow, theirRow) -> found.add(ourRow + "=" + theirRow));
        }

        assertThat(found).containsExactlyInAnyOrder("1=3", "2=1");
        assertThat(counts.second()).isEqualTo(new MatchCounts.Side(2, 1, 2));
        ring.close();
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        assertThat(Shown.runsIn("token", TokenExampleTest.class)).isTrue();
    }
}
