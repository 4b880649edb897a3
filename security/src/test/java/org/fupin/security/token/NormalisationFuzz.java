package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text has a normal form that is its own normal form, or none. */
class NormalisationFuzz {

    static Stream<byte[]> texts() {
        return Stream.of("52010218010922005x", "520102010922996", "买买提•艾力", "1801年9月22日", "+86 154-0100-0101", "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("texts")
    @FuzzTest
    void normalFormsAreNormal(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (NormalForm form : NormalForm.values()) {
            Normalised once = Normalisation.of(form, text);
            if (once.matchable()) {
                // upper case may lengthen a text beyond the limit
                String normal = once.required();
                if (normal.length() <= Normalisation.LONGEST) {
                    assertThat(Normalisation.of(form, normal)).isEqualTo(once);
                }
            }
        }
    }
}
