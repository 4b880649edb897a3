package org.fupin.security.field;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Like {@link FieldTextFuzz} past the base64, so that the search does not lose itself in it. */
class FieldBytesFuzz {

    static Stream<byte[]> bodies() {
        return FieldTextFuzz.SEALED.stream().map(text -> Base64.getUrlDecoder().decode(text.substring(5)));
    }

    @MethodSource("bodies")
    @FuzzTest
    void anyBytesAreTheSealedOnesOrRefused(byte[] input) {
        FieldTextFuzz.check("paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(input));
    }
}
