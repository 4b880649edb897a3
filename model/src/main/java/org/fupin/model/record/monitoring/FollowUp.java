package org.fupin.model.record.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;

/**
 * 脱贫户跟踪监测: Consolidation monitoring after exit: 对脱贫户实施跟踪和动态监测.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo + date. Period: at least yearly. Reported by: helper.
 */
@RecordInfo(
        code = "FUP",
        zh = "脱贫户跟踪监测",
        en = "follow-up of an exited household",
        about = "Consolidation monitoring after exit",
        aboutZh = "脱贫后的巩固监测：对脱贫户实施跟踪和动态监测",
        tier = "core",
        key = {"householdNo", "date"},
        period = "at least yearly",
        reporter = "helper")
public record FollowUp(
        @DataElement(code = "FUP-001", zh = "户编号", en = "household number", source = "SEED")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "FUP-002", zh = "监测日期", en = "date of monitoring", source = "SEED") @Required
        LocalDate date,

        @DataElement(code = "FUP-003", zh = "人均纯收入", en = "net income per capita", unit = "元", source = "SEED")
        @Required
        @Yuan(10)
        BigDecimal netIncomePerCapita,

        @DataElement(code = "FUP-004", zh = "两不愁三保障稳定", en = "safeguards stable", source = "SEED") @Required
        Boolean safeguardOk,

        @DataElement(code = "FUP-005", zh = "生产情况", en = "state of production", source = "SEED", note = "及时了解其生产生活情况")
        @Required
        @Coded("FOLLOWUP_STATE")
        String productionState,

        @DataElement(code = "FUP-006", zh = "发现风险", en = "risks found", source = "SEED")
        @Coded(value = "RISK_TYPE", min = 0, max = 5)
        List<String> riskFound,

        @DataElement(
                code = "FUP-007",
                zh = "处置",
                en = "action taken",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("FOLLOWUP_ACTION")
        String action)
        implements MonitoringRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
