package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.params.provider.MethodSource;

/** No text opens but the ones that were sealed, and none does anything but be refused. */
class FieldTextFuzz {

    private static final FieldRef REF = new FieldRef("person", "certificateNo", "5200000000001");

    /** Sealed with the published key of the vectors, so that a finding can be replayed. */
    static final List<String> SEALED = List.of(
            "paf1.AQEIay12ZWN0b3JfXHg1S_USLzRFVMU73i67dh9PeoibNTaj1gf7AH1_UsWvFlrMScMzfNCPHoXIHfGIQc8",
            "paf1.AQIIay12ZWN0b3JGOJ0a53uamunjCw29tvUQ1XXF3FvT62hHFRDRDZ07jQm_cxkDiSUxWYA1WMOPoutE3_0");

    private static final KeyRing SM = FieldVectorTest.ring(CryptoSuite.SM);
    private static final KeyRing INTL = FieldVectorTest.ring(CryptoSuite.INTL);
    private static final List<FieldCipher> CIPHERS = List.of(TestCiphers.cipher(SM), TestCiphers.cipher(INTL));

    static Stream<byte[]> texts() {
        return Stream.concat(SEALED.stream(), Stream.of("", "paf1.", "paf1.AA", "paf1." + "A".repeat(90)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("texts")
    @FuzzTest
    void anyTextIsTheSealedOneOrRefused(byte[] input) {
        check(new String(input, StandardCharsets.UTF_8));
    }

    static void check(String text) {
        for (FieldCipher cipher : CIPHERS) {
            try (Opened opened = cipher.open(REF, text)) {
                assertThat(Set.copyOf(SEALED)).contains(text);
                assertThat(opened.length()).isEqualTo(18);
            } catch (SecurityRefusal refused) {
                assertThat(refused.object()).isEqualTo(REF.place());
            }
        }
    }
}
