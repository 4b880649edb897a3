package org.fupin.model.record.department;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 资产与身份比对信息（扩展）: Vehicle, company, property, payroll: beyond the nine named feeds (等信息).
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + kind. Period: yearly. Reported by: police, market regulation, finance ….
 */
@RecordInfo(
        code = "FXA",
        zh = "资产与身份比对信息（扩展）",
        en = "assets and identity (extension)",
        about = "Vehicle, company, property, payroll: beyond the nine named feeds (等信息)",
        aboutZh = "车辆、企业、房产、财政供养：九个部门之外的比对（等信息）",
        tier = "core",
        key = {"certificateNo", "kind"},
        period = "yearly",
        reporter = "police, market regulation, finance …")
public record FeedAsset(
        @DataElement(
                code = "FXA-001",
                zh = "身份号码",
                en = "certificate number",
                source = "MON",
                confidence = Confidence.LIKELY)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FXA-002",
                zh = "信息类型",
                en = "kind of information",
                source = "MON",
                confidence = Confidence.LIKELY)
        @Required
        @Coded("ASSET_CHECK_KIND")
        String kind,

        @DataElement(
                code = "FXA-003",
                zh = "价值",
                en = "value",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(14)
        @Sensitive(SensitiveKind.SECRET)
        BigDecimal value,

        @DataElement(
                code = "FXA-004",
                zh = "登记日期",
                en = "date of registration",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate registeredDate)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
