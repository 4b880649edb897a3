package org.fupin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoundationsExampleTest {
    @Test
    void theExampleOfThePageRuns() {
        // a secret that wipes itself, and does not show itself
        String shown;
        try (SecretBytes key = SecretBytes.random(32)) {
            shown = "key: " + key;
        }
        // two lists of parts that differ never give the same bytes
        byte[] context = Pae.encode("household", "HHD-010", 2019);
        byte[] other = Pae.encode("household", "HHD-0102", 19);
        // a refusal has a code and an object, never a value and never a cause
        SecurityRefusal refusal = new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, "data/people.csv");
        String line = refusal.text(Locale.SIMPLIFIED_CHINESE);

        assertThat(shown).isEqualTo("key: SecretBytes(32)");
        assertThat(context).isNotEqualTo(other);
        assertThat(line).isEqualTo("无法解开 [data/people.csv]");
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        String page = Files.readString(Path.of("docs/foundations.md"));
        String example = page.substring(page.indexOf("```java\n") + 8);
        String own = Files.readString(Path.of("src/test/java/org/fupin/security/FoundationsExampleTest.java"));
        assertThat(squeezed(own)).contains(squeezed(example.substring(0, example.indexOf("```"))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
