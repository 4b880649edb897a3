package org.fupin.model.record.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 风险消除记录: Procedure and state at elimination.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: monitorNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "MEL",
        zh = "风险消除记录",
        en = "elimination of a risk",
        about = "Procedure and state at elimination",
        aboutZh = "风险消除时的程序和状况",
        tier = "core",
        key = {"monitorNo"},
        period = "on event",
        reporter = "county")
public record RiskElimination(
        @DataElement(code = "MEL-001", zh = "监测编号", en = "monitoring number", source = "MON")
        @Required
        @Text(32)
        @References(MonitoredHousehold.class)
        String monitorNo,

        @DataElement(
                code = "MEL-002",
                zh = "风险消除方式",
                en = "how the risk was eliminated",
                source = "MON",
                note = "Natural or by assistance")
        @Required
        @Coded("ELIMINATION_MODE")
        String mode,

        @DataElement(
                code = "MEL-003",
                zh = "消除监测时间",
                en = "month of elimination",
                source = "MON",
                note = "≥ identifiedMonth + 6 for assistance cases since 2022-04")
        @Required
        YearMonth month,

        @DataElement(
                code = "MEL-004",
                zh = "消除时人均纯收入",
                en = "net income per capita at elimination",
                unit = "元",
                source = "MON",
                note = "≥ line of the year")
        @Required
        @Yuan(10)
        BigDecimal netIncomePerCapita,

        @DataElement(code = "MEL-005", zh = "工资性收入", en = "wage income", unit = "元", source = "MON") @Required @Yuan(12)
        BigDecimal wageIncome,

        @DataElement(code = "MEL-006", zh = "生产经营性收入", en = "business income", unit = "元", source = "MON")
        @Required
        @Yuan(12)
        BigDecimal businessIncome,

        @DataElement(code = "MEL-007", zh = "转移性收入", en = "transfer income", unit = "元", source = "MON")
        @Required
        @Yuan(12)
        BigDecimal transferIncome,

        @DataElement(
                code = "MEL-008",
                zh = "是否义务教育阶段适龄儿童少年失学辍学",
                en = "children out of compulsory school",
                source = "MON",
                note = "Must be false")
        @Required
        Boolean eduProblem,

        @DataElement(code = "MEL-009", zh = "是否住房出现安全问题", en = "unsafe housing", source = "MON", note = "Must be false")
        @Required
        Boolean houseProblem,

        @DataElement(
                code = "MEL-010",
                zh = "是否饮水出现安全问题",
                en = "unsafe drinking water",
                source = "MON",
                note = "Must be false")
        @Required
        Boolean waterProblem,

        @DataElement(
                code = "MEL-011",
                zh = "是否有成员未参加基本医疗保险",
                en = "members without basic medical insurance",
                source = "MON",
                note = "Must be false")
        @Required
        Boolean medicalProblem,

        @DataElement(
                code = "MEL-012",
                zh = "合规自付支出",
                en = "compliant costs borne by the household",
                unit = "元",
                source = "MON")
        @Required
        @Yuan(12)
        BigDecimal compliantSelfPaid)
        implements MonitoringRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
