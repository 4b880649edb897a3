package org.fupin.schemas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * What must hold between published figures.
 *
 * @param code permanent code, for example {@code FID-001}
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 * @param left codes of the figures on the left
 * @param operator what is made of them
 * @param right codes of the figures on the right; they are added up
 * @param tolerance how far both sides may be apart, in the unit of the right
 * @param reason why so far, or why it does not hold
 * @param holds whether it holds; what does not is kept and not hidden
 */
public record FigureIdentity(
        String code,
        String zh,
        String en,
        List<String> left,
        Operator operator,
        List<String> right,
        BigDecimal tolerance,
        String reason,
        boolean holds) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is made of the figures on the left. */
    public enum Operator {
        /** Their sum is the right. */
        SUM,
        /** The first less the others is the right. */
        DIFFERENCE,
        /** The first over the second is the right. */
        RATIO,
        /** The first over the second, in hundredths, is the right. */
        SHARE,
        /** By so many hundredths, which are the right, the second is more than the first. */
        GROWTH,
        /** Their sum is not more than the right. */
        MOST
    }

    /**
     * Whether these figures agree with it, within the tolerance.
     *
     * @param figures the value of each code
     */
    public boolean agrees(Function<String, BigDecimal> figures) {
        BigDecimal beyond = made(left.stream().map(figures).toList())
                .subtract(right.stream().map(figures).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal apart = operator == Operator.MOST ? beyond : beyond.abs();
        return apart.compareTo(tolerance) <= 0;
    }

    private BigDecimal made(List<BigDecimal> values) {
        BigDecimal first = values.get(0);
        return switch (operator) {
            case SUM, MOST -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> values.stream().skip(1).reduce(first, BigDecimal::subtract);
            case RATIO -> first.divide(values.get(1), MathContext.DECIMAL64);
            case SHARE -> HUNDRED.multiply(first).divide(values.get(1), MathContext.DECIMAL64);
            case GROWTH -> HUNDRED.multiply(values.get(1))
                    .divide(first, MathContext.DECIMAL64)
                    .subtract(HUNDRED);
        };
    }
}
