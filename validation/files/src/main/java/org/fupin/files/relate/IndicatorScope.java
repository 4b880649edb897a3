package org.fupin.files.relate;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The division that encloses all data: of what lies above it the data say nothing. A figure that stands alone, such as the
 * estimate of a survey for the province in the package of a county, is kept but encloses nothing.
 */
public final class IndicatorScope {

    private static final List<Integer> DIGITS = List.of(12, 9, 6, 4, 2, 0);

    private final String division;

    private IndicatorScope(String division) {
        this.division = division;
    }

    /** The smallest division that holds everything that was reported. */
    public static IndicatorScope of(Collection<IndicatorValue> values) {
        String common = null;
        for (IndicatorValue value : values) {
            if (value.reported() && !value.alone()) {
                common = common(common, value.division());
            }
        }
        int length = common == null ? 0 : common.length();
        int digits = DIGITS.stream().filter(each -> each <= length).findFirst().orElse(0);
        return new IndicatorScope(common == null ? "" : common.substring(0, digits));
    }

    /** Its digits without the zeros behind; empty for all China. */
    public String division() {
        return division;
    }

    /** Whether a value is of that division or one inside it, or stands alone. */
    public boolean holds(IndicatorValue value) {
        return value.alone() || value.division().startsWith(division);
    }

    private static String common(@Nullable String one, String other) {
        if (one == null) {
            return other;
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(0, at);
    }
}
