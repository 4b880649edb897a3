package org.fupin.model.constraint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.schemas.CodeList;
import org.jspecify.annotations.Nullable;

/** The checks of coded values. */
public final class Codes {

    /** Most digits in all of an amount by code. */
    public static final int AMOUNT_PRECISION = 16;

    /** Most digits after the point of an amount by code: fen. */
    public static final int AMOUNT_SCALE = 2;

    private static final String UNKNOWN = "META-F-005";
    private static final String COUNT = "VAL-F-004";

    private Codes() {}

    /** What is wrong with one code, or null. */
    public static @Nullable Breach one(CodeList list, String code) {
        return list.contains(code)
                ? null
                : new Breach(
                        UNKNOWN, "不在代码表 " + list.name() + "（" + list.zh() + "）内", "not in code list " + list.name());
    }

    /** What is wrong with a set of codes, or null: unknown, repeated, too few or too many. */
    public static @Nullable Breach several(CodeList list, List<String> codes, int min, int max) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            Breach breach = one(list, code);
            if (breach != null) {
                return breach;
            }
            if (!seen.add(code)) {
                return new Breach(COUNT, "代码 " + code + " 重复", "code " + code + " is repeated");
            }
        }
        boolean fits = codes.size() >= min && codes.size() <= max;
        return fits ? null : wrongCount(codes.size(), min, max);
    }

    private static Breach wrongCount(int count, int min, int max) {
        String range = max == Integer.MAX_VALUE ? min + "+" : min + "–" + max;
        return new Breach(COUNT, "有 " + count + " 项，应为 " + range + " 项", count + " codes, " + range + " expected");
    }

    /** What is wrong with amounts by code, or null: an unknown code or an amount that is no sum of money. */
    public static @Nullable Breach amounts(CodeList list, Map<String, BigDecimal> amounts) {
        for (Map.Entry<String, BigDecimal> entry : amounts.entrySet()) {
            Breach breach = one(list, entry.getKey());
            if (breach == null) {
                breach = Numbers.digits(entry.getValue(), AMOUNT_PRECISION, AMOUNT_SCALE);
            }
            if (breach != null) {
                return breach;
            }
        }
        return null;
    }
}
