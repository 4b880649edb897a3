package org.fupin.security.deid;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a hierarchy, a rule of cells, an axis: read, or refused; what is read writes itself the same. */
class DefinitionFuzz {

    static Stream<Arguments> seeds() {
        return Stream.of(
                        "divisions",
                        "dates",
                        "hide",
                        "bands:5:10:20",
                        "bands:999999999999",
                        "frequency:5",
                        "dominance:2:85",
                        "percent:10",
                        "percent:999999999999",
                        "合计>甲镇,乙镇;甲镇>一村,二村",
                        "T>a,b;b>x;a>y;x>p;y>q",
                        "a>b;b>a",
                        "一村;甲镇;合计\n二村;甲镇;合计",
                        "1871-03-28",
                        "522722104203",
                        "-5.5")
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextIsReadOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        hierarchy(() -> Hierarchy.parse(text), text);
        hierarchy(() -> Hierarchy.table(text), text);
        for (Hierarchy hierarchy : new Hierarchy[] {Hierarchy.dates(), Hierarchy.divisions(), Hierarchy.bands(5, 10)}) {
            hierarchy(() -> hierarchy, text);
        }
        same(() -> CellRule.parse(text).text(), again -> CellRule.parse(again).text());
        same(
                () -> Axis.parse("axis", text).text(),
                again -> Axis.parse("axis", again).text());
    }

    /** Every level of every value is something, and the highest one is the same for all. */
    private static void hierarchy(Supplier<Hierarchy> reading, String value) {
        Hierarchy hierarchy;
        try {
            hierarchy = reading.get();
        } catch (IllegalArgumentException e) {
            return;
        }
        for (int level = 0; level <= hierarchy.levels(); level++) {
            String at = hierarchy.at(level, value);
            if (level == hierarchy.levels() && level > 0 && !at.equals(Hierarchy.ANY)) {
                throw new AssertionError("the highest level tells something");
            }
        }
    }

    private static void same(Supplier<String> reading, java.util.function.UnaryOperator<String> again) {
        String text;
        try {
            text = reading.get();
        } catch (IllegalArgumentException e) {
            return;
        }
        if (!again.apply(text).equals(text)) {
            throw new AssertionError("it has two texts");
        }
    }
}
