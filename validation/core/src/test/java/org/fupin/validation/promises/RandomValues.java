package org.fupin.validation.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.type.Element;
import org.fupin.schemas.Code;
import org.fupin.validation.projection.Shapes;
import org.jspecify.annotations.Nullable;

/** Values for elements as people send them: mostly sound, some of unknown code, too long, negative or nonsense. */
final class RandomValues {

    private static final List<String> BLANKS = List.of("", " ", "\u3000");
    private static final String HAN = "一二三甲乙丙村户组贫困脱贫产业道路水电学医田林";

    private final Random random;
    private final double faults;

    /** Values of which that share is faulty. */
    RandomValues(Random random, double faults) {
        this.random = random;
        this.faults = faults;
    }

    /** A value for the element, never null. */
    Object value(Element element) {
        return switch (element.type()) {
            case TEXT -> text(element);
            case CODE -> code(element);
            case CODES -> codes(element);
            case TEXTS -> texts(element);
            case INTEGER -> integer(element);
            case DECIMAL -> decimal(element);
            case BOOLEAN -> random.nextBoolean();
            case DATE -> date();
            case DATETIME -> OffsetDateTime.of(date(), LocalTime.of(random.nextInt(24), 5), ZoneOffset.ofHours(8));
            case YEAR -> Year.of(2010 + random.nextInt(14));
            case YEAR_MONTH -> YearMonth.from(date());
            case AMOUNTS -> amounts(element);
        };
    }

    /** One of the values, or null. */
    @Nullable
    <T> T oneOf(List<T> values) {
        return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
    }

    private boolean faulty() {
        return random.nextDouble() < faults;
    }

    private Object text(Element element) {
        if (faulty() && random.nextInt(4) == 0) {
            return BLANKS.get(random.nextInt(BLANKS.size()));
        }
        if (element.constraint(Certificate.class).isPresent()) {
            return new RandomNumbers(random).certificate(faulty());
        }
        if (element.constraint(CreditCode.class).isPresent()) {
            return new RandomNumbers(random).creditCode(faulty());
        }
        if (element.constraint(Division.class).isPresent()) {
            return new RandomNumbers(random).division(faulty());
        }
        if (element.sensitive() != null) {
            return sensitive(element);
        }
        return free(element);
    }

    private String sensitive(Element element) {
        String digits = new RandomNumbers(random).digits(19);
        boolean name = element.constraint(PersonName.class).isPresent();
        String text = switch (element.sensitive()) {
            case PHONE -> "1" + digits.substring(0, 10);
            case ACCOUNT -> digits;
            default -> name ? "麒麟" + han(2) : "翡翠县琥珀乡" + han(6) + digits.substring(0, 3) + "号";
        };
        return faulty() ? text + (random.nextBoolean() ? "\u0007" : "*") : text;
    }

    private String free(Element element) {
        int most = Shapes.maxLength(element).orElse(40);
        String text =
                random.nextBoolean() ? new RandomNumbers(random).digits(Math.min(most, 11)) : han(Math.min(most, 6));
        if (!faulty()) {
            return text;
        }
        return switch (random.nextInt(3)) {
            case 0 -> "𠮷".repeat(most);
            case 1 -> han(most + 1);
            default -> text.substring(1) + "\uFFFD";
        };
    }

    private String han(int length) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length).forEach(i -> text.append(HAN.charAt(random.nextInt(HAN.length()))));
        return text.toString();
    }

    private String code(Element element) {
        if (faulty()) {
            return random.nextBoolean() ? "~" : BLANKS.get(random.nextInt(BLANKS.size()));
        }
        List<Code> codes = element.codeList().orElseThrow().codes();
        return codes.get(random.nextInt(codes.size())).code();
    }

    private List<String> codes(Element element) {
        int count = faulty() ? random.nextInt(6) : 1 + random.nextInt(2);
        return IntStream.range(0, count).mapToObj(i -> code(element)).toList();
    }

    private List<String> texts(Element element) {
        int count = faulty() ? random.nextInt(4) : 1 + random.nextInt(3);
        return IntStream.range(0, count).mapToObj(i -> (String) text(element)).toList();
    }

    private Integer integer(Element element) {
        if (faulty()) {
            return random.nextBoolean() ? -1 - random.nextInt(9) : Integer.MAX_VALUE;
        }
        return element.constraint(Count.class).isPresent() || random.nextBoolean()
                ? random.nextInt(12)
                : random.nextInt(5000);
    }

    private BigDecimal decimal(Element element) {
        int[] digits = Shapes.digits(element).orElse(new int[] {12, 2});
        if (faulty()) {
            return switch (random.nextInt(4)) {
                case 0 -> BigDecimal.TEN.pow(digits[0] - digits[1]);
                case 1 -> BigDecimal.ONE.movePointLeft(digits[1] + 1);
                case 2 -> new BigDecimal("-3.5");
                default -> new BigDecimal("1E+" + (digits[0] - digits[1] - 1));
            };
        }
        int whole = random.nextInt((int) Math.pow(10, Math.min(5, digits[0] - digits[1])));
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(random.nextInt(10), Math.min(1, digits[1])));
    }

    private LocalDate date() {
        return LocalDate.of(2013, 1, 1).plusDays(random.nextInt(3000)).minusYears(random.nextInt(5) == 0 ? 40 : 0);
    }

    private Map<String, BigDecimal> amounts(Element element) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        int count = faulty() ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            BigDecimal tooFine = BigDecimal.ONE.movePointLeft(3);
            BigDecimal tooLarge = BigDecimal.TEN.pow(14);
            amounts.put(
                    code(element),
                    faulty()
                            ? (random.nextBoolean() ? tooFine : tooLarge)
                            : BigDecimal.valueOf(random.nextInt(90_000), 2));
        }
        return amounts;
    }
}
