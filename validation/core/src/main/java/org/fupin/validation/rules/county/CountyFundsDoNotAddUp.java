package org.fupin.validation.rules.county;

import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.CountyAssistance;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The funds of the county, in 10,000 yuan, are not the sum of their sources. */
@RuleInfo(
        code = "CTY-R-001",
        severity = Severity.ERROR,
        basis = "贫困县登记表",
        fields = {"fundsTotal", "fundsCentral", "fundsProvincial", "fundsCityCounty", "fundsSector", "fundsSocial"},
        title = "县表加总",
        zh = "投入资金总额 {fundsTotal} 万元不等于各来源合计 {sum} 万元",
        en = "funds {fundsTotal} (10,000 yuan) are not the sum {sum} of their sources",
        narrowed = "C94, C103, C64, C78 and C85 by use and source are no elements of the form.")
public final class CountyFundsDoNotAddUp implements RecordRule<CountyAssistance> {

    @Override
    public Outcome judge(CountyAssistance record, RuleContext context) {
        BigDecimal sum = record.fundsCentral()
                .add(record.fundsProvincial())
                .add(record.fundsCityCounty())
                .add(record.fundsSector())
                .add(record.fundsSocial());
        return record.fundsTotal().compareTo(sum) == 0 ? Outcome.PASSED : Outcome.failed("sum", sum);
    }
}
