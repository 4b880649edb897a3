package org.fupin.security.mask;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as a definition of a mask and as a value: read or refused without being repeated; what is read writes itself
 * the same; masking again changes nothing, and every answer is counted.
 */
class MaskTextFuzz {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5}");
    private static final KnownFacts NOTHING = KnownFacts.ofLiving(LocalDate.of(1920, 1, 1));
    private static final RowFacts FACTS =
            RowFacts.of(LocalDate.of(1920, 1, 1), Map.of(0, Fact.BIRTH, 1, Fact.AGE, 2, Fact.SEX, 3, Fact.AREA));

    static Stream<Arguments> seeds() {
        return Stream.concat(
                        MaskValues.SPECS.stream().map(spec -> spec + "\n440524188001010014"),
                        Stream.of(
                                "",
                                "identity：6＋1\n138****5678",
                                "age:5\n45-49",
                                "date:5y\n1880-1884",
                                "date:10y\n9999-9990",
                                "address:village\n贵州省黔南州独山县麻尾镇董渊村木棉组3号",
                                "birth-date\n0000-**-**",
                                "name\n古丽·某某\uD800",
                                "amount:999999999999\n-0.00000001",
                                "account\n" + "*".repeat(32)))
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextIsReadOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = Math.max(0, text.indexOf('\n'));
        String definition = text.substring(0, end);
        String value = text.substring(Math.min(text.length(), end + 1));
        FACTS.of(List.of(value, value, value, value));
        ValueMask mask;
        try {
            mask = ValueMask.parse(definition);
        } catch (IllegalArgumentException e) {
            if (LONG_NUMBER.matcher(String.valueOf(e.getMessage())).find()) {
                throw new AssertionError("the message repeats what was given", e);
            }
            return;
        }
        if (!ValueMask.parse(mask.text()).text().equals(mask.text())) {
            throw new AssertionError("a mask has two texts");
        }
        String masked = mask.mask(value);
        if (!mask.mask(masked).equals(masked)) {
            throw new AssertionError("masking again changes it");
        }
        mask.residualCandidates(masked, NOTHING);
    }
}
