package org.fupin.validation.rules.village;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.County;
import org.fupin.schemas.PovertyCounties;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The county is called a national key county or a county of a contiguous poor area (attribute 1 or 2) and is not
 * one of the 832, by its code of 2013 or 2020; or it is called one with contiguous-area policy (7) and is not one
 * of the seven of Aksu outside the 832.
 */
@RuleInfo(
        code = "CTY-F-004",
        severity = Severity.ERROR,
        basis = "2012/2014 lists",
        fields = {"countyCode", "countyAttribute"},
        title = "贫困县代码在名单内",
        zh = "{countyCode} 不在贫困县名单内，县属性却为 {countyAttribute}",
        en = "{countyCode} is not in the list of poor counties that its attribute {countyAttribute} claims")
public final class PoorCountyNotListed implements RecordRule<County> {

    /** Prefecture of Aksu: two of its nine counties are among the 832, the other seven have the policy. */
    private static final String AKSU = "6529";

    @Override
    public Outcome judge(County county, RuleContext context) {
        List<String> attributes = county.countyAttribute();
        boolean national = attributes.contains("1") || attributes.contains("2");
        boolean policy = attributes.contains("7");
        if (!national && !policy) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean listed = PovertyCounties.standard().contains(county.countyCode());
        boolean aksu = !listed && county.countyCode().startsWith(AKSU);
        return Outcome.require((!national || listed) && (!policy || aksu));
    }
}
