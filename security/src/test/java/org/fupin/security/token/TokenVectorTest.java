package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.NewKey;
import org.junit.jupiter.api.Test;

/**
 * Tokens that another program made (Python: hmac and hashlib over OpenSSL) from the documented formula, with the key
 * 0102…20. Whoever writes his own maker of tokens must reach them too.
 */
class TokenVectorTest {

    private static final Path VECTORS =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/org/fupin/security/token/vectors.csv");
    private static final Map<String, TokenField> FIELDS = Map.of(
            "identity", TokenField.identity(),
            "name", TokenField.name(),
            "name+birthDate", TokenField.compound(TokenField.name(), TokenField.birthDate()));

    @Test
    void tokensAreThoseOfTheOtherProgram() throws IOException {
        List<NamedCsvRecord> vectors;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(VECTORS)) {
            vectors = csv.stream().toList();
        }
        assertThat(vectors).hasSize(16);
        try (KeyRing ring = TestKeys.ring()) {
            for (CryptoSuite suite : CryptoSuite.values()) {
                byte[] secret = new byte[32];
                for (int i = 0; i < secret.length; i++) {
                    secret[i] = (byte) (i + 1);
                }
                KeyTransfer.of(ring)
                        .take(
                                NewKey.of(KeyPurpose.TOKEN, suite)
                                        .named(id(suite.name()).value())
                                        .besides(),
                                SecretBytes.take(secret));
            }
            vectors.forEach(vector -> check(ring, vector));
        }
    }

    private static KeyId id(String suite) {
        return new KeyId("k-vector-" + suite.toLowerCase(java.util.Locale.ROOT));
    }

    private static void check(KeyRing ring, NamedCsvRecord vector) {
        TokenContext context = new TokenContext(
                vector.getField("purpose"),
                vector.getField("first"),
                vector.getField("second"),
                vector.getField("period"));
        TokenField field = Objects.requireNonNull(FIELDS.get(vector.getField("field")));
        String[] values = vector.getField("values").split("\\|", -1);
        try (TokenMaker maker = TokenMaker.of(ring, TestKeys.POLICY, id(vector.getField("suite")), context)) {
            assertThat(maker.token(field, values).found().orElseThrow().text())
                    .as(Arrays.toString(vector.getFields().toArray()))
                    .isEqualTo(vector.getField("token"));
            assertThat(maker.header(field, vector.getField("first")).checkText())
                    .isEqualTo(vector.getField("keyCheck"));
        }
    }
}
