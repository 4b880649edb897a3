package org.fupin.security.redact;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.model.identifier.CitizenId;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text: no exception, nothing more to redact the second time, no sound identity number left in a row. */
class RedactorFuzz {

    private static final KnownValues KNOWN = known();

    private static KnownValues known() {
        KnownValues known = new KnownValues();
        known.hold(List.of("张测试", "测试", "known", "identity", "8600", "阿布都·热合曼"));
        return known;
    }

    static Stream<Arguments> seeds() {
        return Stream.of(
                        "",
                        "户主张 测试 440524188001010014, 账号：6222020000000000018 tel 0851-1234567",
                        "440524 18800101 025x43B1 [identity] 440524800101001",
                        "４４０５２４１８８００１０１００１４ +86 138-0013-8000 headCertificateNo=E1234567",
                        "[known][phone]440524\u200B188001010014\uD800")
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextIsRedactedOnce(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Redactor redactor : List.of(Redactor.standard(), Redactor.knowing(KNOWN))) {
            String once = redactor.redact(text);
            if (!redactor.redact(once).equals(once)) {
                throw new AssertionError("redacting again changes it");
            }
            for (int i = 0; i + 18 <= once.length(); i++) {
                if (CitizenId.isValid(once.substring(i, i + 18))) {
                    throw new AssertionError("an identity number came through");
                }
            }
        }
    }
}
