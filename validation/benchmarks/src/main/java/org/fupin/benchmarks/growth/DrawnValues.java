package org.fupin.benchmarks.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Division;
import org.fupin.model.type.Element;
import org.fupin.schemas.Code;

/** Draws a value for any element: codes of its list, days and amounts of a few years, numbers of invented people. */
final class DrawnValues {

    /** How many counties there are, however many households. */
    static final int COUNTIES = 5;

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3 * 365;

    private final Random random;
    private final int texts;

    /** Draws from so many different texts. */
    DrawnValues(long seed, int texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    /** A number below the bound, 0 for none. */
    int below(int bound) {
        return bound < 1 ? 0 : random.nextInt(bound);
    }

    /** Whether something that happens so often in a hundred cases happens. */
    boolean often(int percent) {
        return random.nextInt(100) < percent;
    }

    /**
     * A value of the element's Java type.
     *
     * @param person number of a person, for a certificate
     * @param village number of a village, for a division
     */
    Object value(Element element, int person, int village) {
        if (element.constraint(Certificate.class).isPresent()) {
            return certificate(person);
        }
        if (element.constraint(Division.class).isPresent()) {
            return element.name().startsWith("village") ? village(village) : county(village);
        }
        return switch (element.type()) {
            case TEXT -> "文" + below(texts);
            case TEXTS -> List.of("文" + below(texts));
            case CODE -> code(element);
            case CODES -> List.of(code(element));
            case INTEGER -> below(10);
            case DECIMAL -> BigDecimal.valueOf(below(10_000));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> day();
            case DATETIME -> OffsetDateTime.of(day().atTime(9, 0), ZoneOffset.ofHours(8));
            case YEAR -> Year.of(2016 + below(3));
            case YEAR_MONTH -> YearMonth.from(day());
            case AMOUNTS -> Map.of(code(element), BigDecimal.valueOf(below(1_000)));
        };
    }

    /** The certificate of an invented person; its check digit is not right. */
    static String certificate(int person) {
        return String.format("520101%08d%04d", 19_400_101 + person / 9_000, person % 9_000);
    }

    /** A village of one of the five counties. */
    static String village(int number) {
        return String.format("52010%d1%02d2%02d", 1 + number % COUNTIES, number / COUNTIES % 90, number / 450 % 90);
    }

    /** The county in which the village lies. */
    static String county(int village) {
        return "52010" + (1 + village % COUNTIES);
    }

    private String code(Element element) {
        List<Code> codes = element.codeList().orElseThrow().codes();
        return codes.get(below(codes.size())).code();
    }

    private LocalDate day() {
        return FIRST.plusDays(below(DAYS));
    }
}
