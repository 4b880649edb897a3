package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.schemas.FigureIdentity.Operator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was published agrees with itself, with the decreed numbers and with the list of counties. */
class PublishedFiguresTest {

    private static final Map<String, BigDecimal> VALUES = PublishedFigures.all().stream()
            .collect(Collectors.toUnmodifiableMap(PublishedFigure::code, PublishedFigure::value));

    private static BigDecimal value(String code) {
        return PublishedFigures.find(code).orElseThrow().value();
    }

    @Test
    void everyFigureIsFilledAndRated() {
        assertThat(PublishedFigures.all()).hasSize(172).allSatisfy(figure -> {
            assertThat(figure.code()).matches("FIG-\\d{3}");
            assertThat(List.of(figure.zh(), figure.en(), figure.period(), figure.division(), figure.unit()))
                    .allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.confidence()).isIn("sure", "likely", "guess");
        });
        assertThat(PublishedFigures.all().stream()
                        .map(each -> each.zh() + " " + each.period() + " " + each.division()))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> theFiguresAgreeOrAreKnownNotTo() {
        assertThat(PublishedFigures.identities()).hasSize(88).map(FigureIdentity::code).doesNotHaveDuplicates();
        return PublishedFigures.identities().stream()
                .map(each -> DynamicTest.dynamicTest(each.code() + " " + each.en(), () -> {
                    assertThat(each.reason()).isNotBlank();
                    assertThat(each.agrees(PublishedFiguresTest::value)).isEqualTo(each.holds());
                    assertThat(each.reason().startsWith("does not hold")).isNotEqualTo(each.holds());
                }));
    }

    /** Counts of counties, of poor people and of money: one more anywhere and nothing agrees. */
    @Test
    void aWrongFigureFails() {
        Set<Operator> exact = EnumSet.of(Operator.SUM, Operator.DIFFERENCE);
        Set<String> watched = new HashSet<>();
        for (FigureIdentity each : PublishedFigures.identities()) {
            if (each.holds() && exact.contains(each.operator()) && each.tolerance().signum() == 0) {
                Stream.concat(each.left().stream(), each.right().stream()).forEach(wrong -> {
                    assertThat(each.agrees(code -> code.equals(wrong) ? value(code).add(BigDecimal.ONE) : value(code)))
                            .as(each.code() + " with a wrong " + wrong)
                            .isFalse();
                    watched.add(wrong);
                });
            }
        }
        assertThat(watched).hasSizeGreaterThan(40);
    }

    @Test
    void theCountiesThatLeftAreAllThereWere() {
        FigureIdentity exits = PublishedFigures.identities().get(0);
        assertThat(exits.left().stream().map(VALUES::get).map(BigDecimal::intValueExact))
                .containsExactly(28, 125, 283, 344, 52);
        assertThat(exits.right().stream().map(VALUES::get).map(BigDecimal::intValueExact))
                .containsExactly(832);
        assertThat(PovertyCounties.standard().rows()).hasSize(832);
    }

    /** Where the same number is decreed and published, it is one number. */
    @Test
    void theDecreedNumbersAreThePublishedOnes() {
        Map<String, String> names = Map.of(
                "贫困标准(现价)", "LINE", "退出收入参考线", "EXIT_LINE", "防返贫监测线", "MONLINE", "贫困县摘帽", "EXITED_COUNTIES");
        long compared = 0;
        for (PublishedFigure figure : PublishedFigures.all()) {
            String name = names.get(figure.zh());
            if (name != null) {
                int year = Integer.parseInt(figure.period().substring(0, 4));
                String division = name.equals("EXIT_LINE") || figure.division().equals("520000") ? "520000" : "";
                assertThat(Parameters.standard().find(name, LocalDate.of(year, 7, 1), division))
                        .as(figure.code())
                        .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo(figure.value()));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(25);
    }
}
