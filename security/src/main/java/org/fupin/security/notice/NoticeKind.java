package org.fupin.security.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.model.record.fund.Project;
import org.fupin.model.record.fund.ProjectBeneficiary;
import org.fupin.model.record.register.Household;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;

/** What a notice is about, of which canonical records it is made, and which columns it usually has. */
public enum NoticeKind {
    /** 贫困户识别公示: households to be identified as poor. */
    IDENTIFICATION(
            "01",
            Household.class,
            "headName",
            "villageCode",
            "memberCount",
            "identifiedYear",
            "mainCause",
            "householdAttribute"),
    /** 贫困户退出公示: households that leave poverty. */
    EXIT("03", Household.class, "headName", "villageCode", "memberCount", "povertyStatus", "exitYear"),
    /** 到户补助名单公示: payments to households and people. */
    PAYMENT("24", FundPayment.class, "recipientName", "subsidyItem", "standard", "quantity", "amount", "payDate"),
    /** 项目受益对象公示: what reaches households from projects, without their names. */
    BENEFICIARIES("22", ProjectBeneficiary.class, "projectCode", "benefitMode", "benefitYear", "benefitAmount"),
    /** 项目库公示: the projects themselves. */
    PROJECT(
            "21",
            Project.class,
            "projectCode",
            "projectName",
            "location",
            "tasks",
            "plannedStart",
            "plannedEnd",
            "plannedInvestment",
            "responsibleOrg",
            "beneficiaryHouseholds",
            "beneficiaryPersons");

    private final String code;
    private final Class<? extends CanonicalRecord> record;
    private final List<String> usual;

    NoticeKind(String code, Class<? extends CanonicalRecord> record, String... usual) {
        this.code = code;
        this.record = record;
        this.usual = List.of(usual);
    }

    /** Its code in the list NOTICE_TYPE. */
    public String code() {
        return code;
    }

    /** The type of the records that it is made of. */
    public RecordType record() {
        return RecordType.of(record);
    }

    /** Names of the elements that it usually shows, in their order; a channel may show fewer. */
    public List<String> usual() {
        return usual;
    }

    /** Name for command lines, such as {@code payment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in Chinese or English. */
    public String text(Locale locale) {
        var type = CodeLists.get("NOTICE_TYPE").find(code).orElseThrow();
        return locale.getLanguage().equals("zh") ? type.zh() : type.en();
    }

    /** The kind of that name; empty if there is none. */
    public static Optional<NoticeKind> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.id().equals(wanted)).findFirst();
    }
}
