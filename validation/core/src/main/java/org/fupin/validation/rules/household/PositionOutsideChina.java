package org.fupin.validation.rules.household;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The position lies outside China. */
@RuleInfo(
        code = "HHD-F-017",
        severity = Severity.INFO,
        basis = "Geography",
        fields = {"longitude", "latitude"},
        title = "经纬度在境内",
        zh = "经纬度不在中国境内（经度 73–136、纬度 3–54）",
        en = "the position is not in China (longitude 73 to 136, latitude 3 to 54)")
public final class PositionOutsideChina implements RecordRule<Household> {

    private static final BigDecimal WEST = BigDecimal.valueOf(73);
    private static final BigDecimal EAST = BigDecimal.valueOf(136);
    private static final BigDecimal SOUTH = BigDecimal.valueOf(3);
    private static final BigDecimal NORTH = BigDecimal.valueOf(54);

    @Override
    public Outcome judge(Household household, RuleContext context) {
        return Outcome.require(within(household.longitude(), WEST, EAST) && within(household.latitude(), SOUTH, NORTH));
    }

    private static boolean within(BigDecimal degrees, BigDecimal least, BigDecimal most) {
        return degrees.compareTo(least) >= 0 && degrees.compareTo(most) <= 0;
    }
}
