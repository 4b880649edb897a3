package org.fupin.validation.projection;

import java.util.Optional;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.type.Element;

/** The measurable shape of an element: lengths and digits, as its constraints give them. */
public final class Shapes {

    private Shapes() {}

    /** Most characters of a text, empty when it has no bound. */
    public static Optional<Integer> maxLength(Element element) {
        if (element.constraint(Certificate.class).isPresent()) {
            return Optional.of(22);
        }
        if (element.constraint(CreditCode.class).isPresent()) {
            return Optional.of(18);
        }
        if (element.constraint(Division.class).isPresent()) {
            return Optional.of(12);
        }
        return element.constraint(Text.class)
                .map(Text::value)
                .or(() -> element.constraint(PersonName.class).map(PersonName::value));
    }

    /** Digits in all and after the point, empty when it is no decimal. */
    public static Optional<int[]> digits(Element element) {
        return element.constraint(Yuan.class)
                .map(yuan -> new int[] {yuan.value(), 2})
                .or(() -> element.constraint(Mu.class).map(mu -> new int[] {mu.value(), 2}))
                .or(() -> element.constraint(Percent.class).map(share -> new int[] {share.precision(), share.scale()}))
                .or(() -> element.constraint(Decimal.class)
                        .map(decimal -> new int[] {decimal.precision(), decimal.scale()}));
    }

    /** The shape in the notation of the dictionary: {@code S(50)}, {@code D(12,2)}, {@code C[0..2]}, {@code DATE} … */
    public static String of(Element element) {
        return switch (element.type()) {
            case TEXT -> maxLength(element).map(length -> "S(" + length + ")").orElse("S");
            case CODE -> "C";
            case CODES ->
                element.constraint(Coded.class)
                        .map(coded -> "C[" + coded.min() + ".." + (coded.max() == Integer.MAX_VALUE ? "n" : coded.max())
                                + "]")
                        .orElse("C[]");
            case TEXTS ->
                maxLength(element).map(length -> "S(" + length + ")").orElse("S") + "[" + (element.required() ? 1 : 0)
                        + "..n]";
            case INTEGER -> "I";
            case DECIMAL ->
                digits(element)
                        .map(digits -> "D(" + digits[0] + "," + digits[1] + ")")
                        .orElse("D");
            case BOOLEAN -> "B";
            case DATE -> "DATE";
            case DATETIME -> "DATETIME";
            case YEAR -> "Y";
            case YEAR_MONTH -> "YM";
            case AMOUNTS -> "AMOUNTS";
        };
    }
}
