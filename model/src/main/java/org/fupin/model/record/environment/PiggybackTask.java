package org.fupin.model.record.environment;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 搭车任务与非两不愁三保障指标: Register of tasks and criteria struck out: 予以剔除或不作为硬性指标，取消搭车任务.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: itemNo. Period: on event. Reported by: province.
 */
@RecordInfo(
        code = "TSK",
        zh = "搭车任务与非两不愁三保障指标",
        en = "piggyback task or criterion beyond the standard",
        about = "Register of tasks and criteria struck out",
        aboutZh = "剔除的任务和指标：予以剔除或不作为硬性指标，取消搭车任务",
        tier = "ledger",
        key = {"itemNo"},
        period = "on event",
        reporter = "province")
public record PiggybackTask(
        @DataElement(code = "TSK-001", zh = "编号", en = "item number", source = "SEED") @Required @Text(32)
        String itemNo,

        @DataElement(code = "TSK-002", zh = "地区", en = "item division code", source = "SEED") @Required @Division
        String itemDivisionCode,

        @DataElement(code = "TSK-003", zh = "指标或任务", en = "indicator or task", source = "SEED") @Required @Text(200)
        String itemName,

        @DataElement(code = "TSK-004", zh = "设置单位", en = "who set it", source = "SEED") @Required @Text(200)
        String issuer,

        @DataElement(
                code = "TSK-005",
                zh = "处理",
                en = "disposal",
                source = "SEED",
                note = "Removed, kept as non-binding, cancelled")
        @Required
        @Coded("TSK_DISPOSAL")
        String disposal,

        @DataElement(code = "TSK-006", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
