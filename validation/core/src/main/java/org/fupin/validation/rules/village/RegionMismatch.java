package org.fupin.validation.rules.village;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.AdministrativeDivision;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The region is not that of the province in the three-way grouping of the statistics bureau: east 11, central 8, west 12 provinces. */
@RuleInfo(
        code = "DIV-F-005",
        severity = Severity.ERROR,
        basis = "国家统计局",
        confidence = Confidence.LIKELY,
        fields = {"divisionCode", "region"},
        title = "东中西部",
        zh = "区划代码 {divisionCode} 属{expected}部，东中西部却为 {region}",
        en = "division {divisionCode} lies in region {expected}, not {region}",
        narrowed = "Divisions outside the 31 provinces of the grouping are not judged.")
public final class RegionMismatch implements RecordRule<AdministrativeDivision> {

    @Override
    public Outcome judge(AdministrativeDivision division, RuleContext context) {
        String expected = region(division.divisionCode());
        if (expected.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return expected.equals(division.region()) ? Outcome.PASSED : Outcome.failed("expected", expected);
    }

    private static String region(String code) {
        if (code.length() < 2) {
            return "";
        }
        return switch ((code.charAt(0) - '0') * 10 + code.charAt(1) - '0') {
            case 11, 12, 13, 21, 31, 32, 33, 35, 37, 44, 46 -> "E";
            case 14, 22, 23, 34, 36, 41, 42, 43 -> "C";
            case 15, 45, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65 -> "W";
            default -> "";
        };
    }
}
