package org.fupin.security.pack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes where the list of received packages is expected. */
class SeenPackagesFuzz {

    private static final String ID = "5e4dc0de-0000-4000-8000-000000000001";
    private static final String LINE = "{\"number\":7,\"packageId\":\"" + ID + "\",\"sender\":\"" + "0".repeat(64)
            + "\",\"series\":\"monthly\"}\n";

    static Stream<byte[]> seeds() {
        return Stream.of("", LINE, LINE + LINE.substring(0, 40), "{}\n", "\n", "{\"packageId\":1}\n")
                .map(text -> text.getBytes(StandardCharsets.US_ASCII));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("seen", ".jsonl");
        try {
            Files.write(file, bytes);
            SeenPackagesFile seen = new SeenPackagesFile(file);
            if (seen.received(ID) && !new String(bytes, StandardCharsets.ISO_8859_1).contains("packageId")) {
                throw new AssertionError("received out of nothing");
            }
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        } finally {
            Files.delete(file);
        }
    }
}
