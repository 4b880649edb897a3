package org.fupin.security.mask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Rounds an amount half up to a multiple.
 *
 * @param step the multiple in yuan
 */
record AmountMask(BigDecimal step) implements ValueMask {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,8})?");

    AmountMask {
        if (step.compareTo(BigDecimal.valueOf(2)) < 0) {
            throw new IllegalArgumentException("金额取整单位至少为 2 元 · the step must be at least 2 yuan");
        }
    }

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        if (!AMOUNT.matcher(text).matches()) {
            return HIDDEN;
        }
        BigDecimal steps = new BigDecimal(text).divide(step, 0, RoundingMode.HALF_UP);
        return steps.multiply(step).toPlainString();
    }

    @Override
    public String text() {
        return "amount:" + step.toPlainString();
    }

    /** Amounts in whole yuan that round alike; next to zero only half of them are not negative. */
    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return Candidates.counted(Math.max(1, (step.longValueExact() + 1) / 2));
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        return masked.equals(HIDDEN) ? Candidates.hidden() : residualCandidates(known);
    }
}
