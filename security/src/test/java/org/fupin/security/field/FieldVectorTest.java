package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.NewKey;
import org.junit.jupiter.api.Test;

/**
 * Values that another program sealed (Python: hmac, hashlib and pyca/cryptography over OpenSSL) from the documented form,
 * with the key 0102…20. Whoever writes his own reader must open them too.
 */
class FieldVectorTest {

    private static final Path VECTORS =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/org/fupin/security/field/vectors.csv");

    @Test
    void whatTheOtherProgramSealedOpens() throws IOException {
        List<NamedCsvRecord> vectors;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(VECTORS)) {
            vectors = csv.stream().toList();
        }
        assertThat(vectors).hasSize(8);
        for (CryptoSuite suite : CryptoSuite.values()) {
            try (KeyRing ring = ring(suite)) {
                vectors.stream()
                        .filter(vector -> vector.getField("suite").equals(suite.name()))
                        .forEach(vector -> check(ring, vector));
            }
        }
    }

    static KeyRing ring(CryptoSuite suite) {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (i + 1);
        }
        KeyRing ring =
                KeyRing.inMemory(suite, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))));
        KeyTransfer.of(ring)
                .take(NewKey.of(KeyPurpose.FIELD, suite).named("k-vector").besides(), SecretBytes.take(secret));
        return ring;
    }

    private static void check(KeyRing ring, NamedCsvRecord vector) {
        FieldRef ref =
                new FieldRef(vector.getField("recordType"), vector.getField("element"), vector.getField("recordId"));
        try (FieldCipher cipher = FieldCipher.builder(ring, TestCiphers.BOTH, vector.getField("purpose"))
                .dataset(vector.getField("dataset"))
                .build()) {
            assertThat(TestCiphers.open(cipher, ref, vector.getField("sealed"))).isEqualTo(vector.getField("value"));
        }
    }
}
