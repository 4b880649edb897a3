package org.fupin.model.identifier;

import org.fupin.schemas.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * Code of an administrative division: 2, 4 or 6 digits to the county (GB/T 2260), 9 to the township (GB/T 10114-2003), 12
 * to the village (statistics bureau). The county must ever have been in force; 000 fills places that are not used.
 */
public final class DivisionCode {

    private static final int LAST_UNIT = 599;
    private static final Fault LENGTH = new Fault(Part.LENGTH, "应为2、4、6、9或12位", "must have 2, 4, 6, 9 or 12 digits");
    private static final Fault CHARACTERS = new Fault(Part.CHARACTER, "应全为数字", "must be digits only");
    private static final Fault AREA =
            new Fault(Part.AREA, "省市县代码从未启用", "the province, prefecture or county code has never been in force");
    private static final Fault TOWN =
            new Fault(Part.LEVEL, "第7–9位应为乡级代码001–599", "digits 7–9 must be a township, 001–599");
    private static final Fault VILLAGE =
            new Fault(Part.LEVEL, "第10–12位应为村级代码001–599", "digits 10–12 must be a village, 001–599");

    private DivisionCode() {}

    /** Whether the code has the structure of a division code and its county was ever in force. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the code, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        int length = value.length();
        if (length != 2 && length != 4 && length != 6 && length != 9 && length != 12) {
            return LENGTH;
        }
        if (!Digits.all(value, 0, length)) {
            return CHARACTERS;
        }
        int county = Digits.number(value, 0, Math.min(length, 6));
        int padded = length == 2 ? county * 10_000 : length == 4 ? county * 100 : county;
        return Divisions.standard().everKnown(padded) ? units(value, length) : AREA;
    }

    private static @Nullable Fault units(CharSequence value, int length) {
        if (length < 9) {
            return null;
        }
        int town = Digits.number(value, 6, 9);
        int village = length == 12 ? Digits.number(value, 9, 12) : 0;
        if (town > LAST_UNIT || town == 0 && village != 0) {
            return TOWN;
        }
        return village > LAST_UNIT ? VILLAGE : null;
    }
}
