package org.fupin.security.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.model.record.fund.Project;
import org.fupin.model.record.fund.ProjectBeneficiary;
import org.fupin.model.record.register.Household;
import org.fupin.model.type.RecordType;
import org.fupin.security.notice.corpus.Invented;

/** Canonical records of invented people, for notices. */
final class NoticeRecords {

    static final String CARD = "6299990000000000004";
    static final String PHONE = "15400123456";
    static final String ADDRESS = "水尾村三组12号";

    private NoticeRecords() {}

    static Household household(Invented person) {
        return record(
                Household.class,
                Map.ofEntries(
                        Map.entry("householdNo", "52272200001"),
                        Map.entry("headName", person.name()),
                        Map.entry("headCertificateNo", person.id()),
                        Map.entry("villageCode", "522722102200"),
                        Map.entry("groupName", "三组"),
                        Map.entry("address", ADDRESS),
                        Map.entry("contactPhone", PHONE),
                        Map.entry("bankAccountNo", CARD),
                        Map.entry("householdAttribute", "01"),
                        Map.entry("mainCause", "1"),
                        Map.entry("povertyStatus", "0"),
                        Map.entry("identifiedYear", Year.of(2014)),
                        Map.entry("exitYear", Year.of(2018)),
                        Map.entry("memberCount", 4)));
    }

    static FundPayment payment(Invented person) {
        return record(
                FundPayment.class,
                Map.of(
                        "payoutNo",
                        "FF522722201800001",
                        "subsidyItem",
                        "01",
                        "recipientName",
                        person.name(),
                        "recipientCertificateNo",
                        person.id(),
                        "bankAccountNo",
                        CARD,
                        "amount",
                        new BigDecimal("3000.00"),
                        "standard",
                        new BigDecimal("600.00"),
                        "quantity",
                        BigDecimal.valueOf(5),
                        "payDate",
                        LocalDate.of(2019, 5, 1)));
    }

    static ProjectBeneficiary beneficiary() {
        return record(
                ProjectBeneficiary.class,
                Map.of(
                        "projectCode",
                        "522722201800000001",
                        "householdNo",
                        "52272200001",
                        "benefitYear",
                        Year.of(2018),
                        "benefitAmount",
                        new BigDecimal("1200.00")));
    }

    static Project project(Invented official) {
        return record(
                Project.class,
                Map.of(
                        "projectCode",
                        "522722201800000001",
                        "projectName",
                        "水尾村通组路",
                        "location",
                        "水尾村",
                        "tasks",
                        "硬化道路三公里",
                        "plannedStart",
                        LocalDate.of(2018, 3, 1),
                        "plannedEnd",
                        LocalDate.of(2018, 9, 30),
                        "plannedInvestment",
                        new BigDecimal("1500000.00"),
                        "responsibleOrg",
                        "荔波县交通运输局",
                        "responsiblePerson",
                        official.name(),
                        "beneficiaryHouseholds",
                        120));
    }

    static <T extends CanonicalRecord> T record(Class<T> type, Map<String, Object> values) {
        RecordType recordType = RecordType.of(type);
        Object[] all = new Object[recordType.elements().size()];
        values.forEach((element, value) ->
                all[recordType.element(element).orElseThrow().index()] = value);
        return type.cast(recordType.create(all));
    }
}
