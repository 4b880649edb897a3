package org.fupin.security.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fupin.model.identifier.CitizenId;

/** What holds of the redactor for every text. */
class RedactorProperties {

    private static final Redactor REDACTOR = Redactor.standard();

    /** Fragments that meet one another in every order: whole numbers, parts of numbers, labels, marks, separators. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, 999_999), Arbitraries.of(0, 1, 2, 3))
                .as((n, kind) -> switch (kind) {
                    case 0 -> Invented.identity(n);
                    case 1 -> Invented.legacy(n);
                    case 2 -> Invented.mobile(n);
                    default -> Invented.card(n);
                });
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> glue = Arbitraries.of(
                "",
                " ",
                "-",
                "  ",
                "   ",
                "    ",
                ".",
                "(",
                ")",
                "\n",
                "　",
                "\u200B",
                ":",
                "：",
                "\"",
                "+",
                "86",
                "0086",
                "0851",
                "X",
                "x",
                "Ｘ",
                "B1",
                "43",
                "账号",
                "卡号：",
                "身份证号",
                "phone=",
                "tel",
                "account ",
                "AB",
                "张测试",
                "张",
                "测试",
                "[identity]",
                "[known]",
                "[phone]",
                "[",
                "]",
                "known",
                "１３",
                "𝟙",
                "\uD800",
                "E");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, numbers),
                        net.jqwik.api.Tuple.of(2, digits),
                        net.jqwik.api.Tuple.of(6, glue))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2_000)
    void redactingTwiceChangesNothingMore(@ForAll("texts") String text) {
        String once = REDACTOR.redact(text);
        assertThat(REDACTOR.redact(once)).isEqualTo(once);
    }

    @Property(tries = 1_000)
    void redactingTwiceWithNamesChangesNothingMore(@ForAll("texts") String text) {
        KnownValues known = new KnownValues();
        known.hold(List.of("张测试", "测试", "known", "8600", "5201", "identity"));
        Redactor redactor = Redactor.knowing(known);
        String once = redactor.redact(text);
        assertThat(redactor.redact(once)).isEqualTo(once);
        assertThat(once.replace("[known]", "")).doesNotContain("张测试");
    }

    @Property(tries = 500)
    void aSoundIdentityNumberNeverComesThrough(@ForAll("texts") String text) {
        assertThat(undivided(REDACTOR.redact(text))).noneMatch(RedactorProperties::holdsIdentity);
    }

    /** Numbers stand in a sentence: whatever the words around them are, they go. */
    @Property(tries = 500)
    void numbersInASentenceAreHidden(
            @ForAll @IntRange(max = 99_999) int n, @ForAll("words") String before, @ForAll("words") String after) {
        for (String number : List.of(Invented.identity(n), Invented.legacy(n), Invented.mobile(n), Invented.card(n))) {
            String clean = REDACTOR.redact(before + " " + number + ", " + after);
            assertThat(clean).doesNotContain(number).startsWith(before).endsWith(after);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('一', '鿿')
                .withChars("，。=\"")
                .ofMaxLength(30);
    }

    @Property
    void textWithoutDigitsStaysTheSame(@ForAll("words") String text) {
        assertThat(REDACTOR.redact(text)).isSameAs(text);
    }

    /** The digits of each undivided stretch; the oracle reads ASCII only and knows nothing of groups. */
    private static List<String> undivided(String text) {
        return List.of(text.split("[^0-9Xx]+"));
    }

    private static boolean holdsIdentity(String digits) {
        for (int i = 0; i + 18 <= digits.length(); i++) {
            if (CitizenId.isValid(digits.substring(i, i + 18))) {
                return true;
            }
        }
        return false;
    }

    /** Ten times the text takes about ten times as long, not a hundred: texts made to hurt. */
    @Property(tries = 1)
    void timeGrowsWithTheLength() {
        List<String> bait =
                List.of("1", "1 ", "4 4-", "13", "x", "账号", "张", "[", "4405241880010100 ", "0086 ", "\u200B1", "张 ");
        KnownValues known = new KnownValues();
        known.hold(List.of("张".repeat(50) + "王", "1".repeat(40) + "2"));
        Redactor redactor = Redactor.knowing(known);
        String slow = bait.stream()
                .filter(part -> {
                    String text = part.repeat(20_000 / part.length());
                    cost(redactor, text.repeat(5));
                    long one = Math.max(cost(redactor, text), 1_000_000L);
                    return cost(redactor, text.repeat(10)) > 30 * one;
                })
                .collect(Collectors.joining("|"));
        assertThat(slow).isEmpty();
    }

    /** Processor time of this thread alone, the best of three: other work on the machine does not count. */
    private static long cost(Redactor redactor, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(redactor.redact(text)).isNotNull();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
