package org.fupin.validation.rules.village;

import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.AdministrativeDivision;
import org.fupin.schemas.Divisions;
import org.fupin.schemas.Region;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The region is not that of the province in the three-way grouping of the statistics bureau: east 11, central 8,
 * west 12 provinces.
 */
@RuleInfo(
        code = "DIV-F-005",
        severity = Severity.ERROR,
        basis = "国家统计局",
        confidence = Confidence.LIKELY,
        fields = {"divisionCode", "region"},
        title = "东中西部",
        zh = "区划代码 {divisionCode} 的东中西部应为 {expected}，不是 {region}",
        en = "division {divisionCode} lies in region {expected}, not {region}",
        narrowed = "Divisions outside the 31 provinces of the grouping are not judged.")
public final class RegionMismatch implements RecordRule<AdministrativeDivision> {

    @Override
    public Outcome judge(AdministrativeDivision division, RuleContext context) {
        Optional<Region> region = Divisions.standard().region(division.divisionCode());
        if (region.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        String expected = region.get().code();
        return expected.equals(division.region()) ? Outcome.PASSED : Outcome.failed("expected", expected);
    }
}
