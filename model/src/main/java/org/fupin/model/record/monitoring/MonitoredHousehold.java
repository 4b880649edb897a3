package org.fupin.model.record.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 防止返贫监测对象: Unstable exited household, marginal household, sudden serious difficulty.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: monitorNo. Period: on event. Reported by: county.
 */
@RecordInfo(
        code = "MON",
        zh = "防止返贫监测对象",
        en = "monitored household",
        about = "Unstable exited household, marginal household, sudden serious difficulty",
        aboutZh = "脱贫不稳定户、边缘易致贫户、突发严重困难户",
        tier = "core",
        key = {"monitorNo"},
        period = "on event",
        reporter = "county")
public record MonitoredHousehold(
        @DataElement(code = "MON-001", zh = "监测编号", en = "monitoring number", source = "MON") @Required @Text(32)
        String monitorNo,

        @DataElement(
                code = "MON-002",
                zh = "户编号",
                en = "household number",
                source = "MON",
                note = "For marginal households a new number")
        @Required
        @Text(12)
        String householdNo,

        @DataElement(code = "MON-003", zh = "监测对象类别", en = "category of monitored household", source = "MON")
        @Required
        @Coded("MONITOR_CATEGORY")
        String category,

        @DataElement(code = "MON-004", zh = "识别监测时间", en = "month of identification", source = "MON") @Required
        YearMonth identifiedMonth,

        @DataElement(
                code = "MON-005",
                zh = "发现渠道",
                en = "channel of discovery",
                source = "MON20",
                note = "Household report, cadre check, department alert")
        @Required
        @Coded("DISCOVERY_CHANNEL")
        String discovery,

        @DataElement(
                code = "MON-006",
                zh = "识别时人均纯收入",
                en = "net income per capita at identification",
                unit = "元",
                source = "MON")
        @Required
        @Yuan(10)
        BigDecimal netIncomePerCapita,

        @DataElement(
                code = "MON-007",
                zh = "当年监测范围",
                en = "income line of the year",
                unit = "元",
                source = "MON20",
                note = "1.5 × the national line (5,000 in 2019/20)")
        @Required
        @Yuan(10)
        BigDecimal incomeLine,

        @DataElement(code = "MON-008", zh = "致贫/返贫风险1", en = "primary risk", source = "MON")
        @Required
        @Coded("RISK_TYPE")
        String riskPrimary,

        @DataElement(code = "MON-009", zh = "致贫/返贫风险2–5", en = "other risks", source = "MON")
        @Coded(value = "RISK_TYPE", min = 0, max = 4)
        List<String> riskOthers,

        @DataElement(code = "MON-010", zh = "因自然灾害子项", en = "natural disaster", source = "MON", conditional = true)
        @Coded("DISASTER_TYPE")
        String disasterSub,

        @DataElement(
                code = "MON-011",
                zh = "其他备注",
                en = "other remarks",
                source = "MON",
                note = "Required with 其他",
                conditional = true)
        @Text(200)
        @Sensitive(SensitiveKind.SECRET)
        String riskNote,

        @DataElement(
                code = "MON-012",
                zh = "整户无劳动能力兜底保障户",
                en = "household without labour under the guarantee",
                source = "MON")
        @Required
        Boolean noLabor,

        @DataElement(code = "MON-013", zh = "实施开发式帮扶措施情况", en = "development measures", source = "MON")
        @Required
        @Coded("MEASURE_PROGRESS")
        String developmentMeasures,

        @DataElement(code = "MON-014", zh = "监测联系人", en = "contact", source = "MON")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String contactName,

        @DataElement(code = "MON-015", zh = "联系方式", en = "telephone of the contact", source = "MON")
        @Required
        @Text(20)
        @Sensitive(SensitiveKind.PHONE)
        String contactPhone,

        @DataElement(code = "MON-016", zh = "风险是否已消除", en = "whether the risk is eliminated", source = "MON") @Required
        Boolean eliminated)
        implements MonitoringRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
