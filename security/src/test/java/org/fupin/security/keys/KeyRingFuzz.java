package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes where a ring's file or its members are expected: read, or refused, and nothing else. */
class KeyRingFuzz {

    private static final RingSecret SECRET = new RingSecret(CryptoSuite.SM, SecretBytes.take(new byte[32]));

    static Stream<byte[]> documents() {
        return Stream.concat(
                Stream.of(CryptoSuite.values()).map(KeyRingFuzz::document),
                Stream.of(
                                "",
                                "{}",
                                "null",
                                "[]",
                                "{\"format\":\"fupin-keyring\",\"version\":1}",
                                "{\"format\":\"fupin-keyring\",\"version\":1,\"suite\":\"SM\",\"generation\":1,\"keys\":[null]}",
                                "[".repeat(100),
                                "{\"a\":" + "9".repeat(100) + "}")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] document(CryptoSuite suite) {
        RingContent content = RingContent.empty(suite);
        for (KeyPurpose purpose : List.of(KeyPurpose.FIELD, KeyPurpose.SIGN)) {
            KeyId id = new KeyId(purpose.pair() ? "k-sign" : "k-field");
            KeyInfo info = new KeyInfo(id, purpose, KeyState.ENABLED, suite, true, Rings.NOW, 7);
            List<byte[]> certificates = purpose.pair() ? List.of(new byte[] {0x30, 0}) : List.of();
            content = content.adding(
                    new RingEntry(info, null, SECRET.wrap(info, SecretBytes.take(new byte[32])), certificates));
        }
        RingGuard guard = new RingGuard(
                RingGuard.PASSWORD, PasswordProtection.algorithm(suite), new byte[60], new byte[16], 600_000, null);
        return RingText.write(content, guard);
    }

    static Stream<byte[]> files() {
        return Stream.concat(
                documents().limit(2).map(document -> RingSeal.seal(document, SECRET)),
                Stream.of(new byte[0], new byte[400]));
    }

    static Stream<byte[]> seeds() {
        return Stream.concat(documents(), files());
    }

    @MethodSource("seeds")
    @FuzzTest
    void fileOrItsMembers(byte[] bytes) {
        try {
            RingText.Parsed parsed = RingText.read(bytes);
            assertThat(RingText.write(parsed.content(), parsed.guard())).isEqualTo(bytes);
            PasswordCost.require(Math.max(1, parsed.guard().iterations()));
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
        try {
            RingSeal.Checked checked = RingSeal.check(bytes);
            RingText.read(checked.document());
            checked.require(SECRET, "keyring");
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
