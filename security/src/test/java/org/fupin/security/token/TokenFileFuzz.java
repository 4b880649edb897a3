package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read as a token file is what the writer writes of it, byte for byte; all else is refused. */
class TokenFileFuzz {

    static Stream<byte[]> files() throws IOException {
        String sample = new String(TokenFileTest.sample(), StandardCharsets.UTF_8);
        return Stream.of(
                        sample,
                        "",
                        "fupin-tokens 1\n",
                        sample.replace("suite SM", "suite INTL"),
                        sample.replace("end 2 1", "end 2 9"),
                        sample.replace("identity", "name+birthDate"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("files")
    @FuzzTest
    void anyFileIsReadExactlyOrRefused(byte[] input) throws IOException {
        try {
            assertThat(again(input)).isEqualTo(input);
        } catch (SecurityRefusal refused) {
            assertThat(refused.code()).isEqualTo(SecurityRefusal.Code.MALFORMED);
        }
    }

    private static byte[] again(byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileReader reader = TokenFileReader.open(new ByteArrayInputStream(input));
                TokenFileWriter writer = TokenFileWriter.start(out, reader.header())) {
            while (reader.next()) {
                writer.write(reader.row(), new TokenResult(reader.token(), null, false));
            }
            writer.unmatchable(reader.unmatchable());
            writer.finish();
        }
        return out.toByteArray();
    }
}
