package org.fupin.validation.rules.village;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.AdministrativeDivision;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The division code has not the form of its level: nn0000 province, nnnn00 city, six digits county, nine digits
 * township, twelve digits village, the last part never all zeros.
 */
@RuleInfo(
        code = "DIV-F-001",
        severity = Severity.ERROR,
        basis = "GB/T 2260, GB/T 10114",
        fields = {"divisionCode", "level"},
        title = "区划代码结构",
        zh = "区划代码 {divisionCode} 不符合级别 {level} 的结构",
        en = "division code {divisionCode} has not the form of level {level}",
        narrowed = "Natural villages (level 15) have local codes of which the predicate does not speak.")
public final class DivisionCodeMalformed implements RecordRule<AdministrativeDivision> {

    @Override
    public Outcome judge(AdministrativeDivision division, RuleContext context) {
        String code = division.divisionCode();
        return switch (division.level()) {
            case "2" -> Outcome.require(digits(code, 6) && code.endsWith("0000"));
            case "4" -> Outcome.require(digits(code, 6) && code.endsWith("00") && !code.endsWith("0000"));
            case "6" -> Outcome.require(digits(code, 6) && !code.endsWith("00"));
            case "9" -> Outcome.require(digits(code, 9) && !code.endsWith("000"));
            case "12" -> Outcome.require(digits(code, 12) && !code.endsWith("000"));
            default -> Outcome.NOT_APPLICABLE;
        };
    }

    private static boolean digits(String code, int length) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return code.length() == length;
    }
}
