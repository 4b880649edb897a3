package org.fupin.examples.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Faults of exits of villages, cooperation, duties, issues, receipts and traces. */
final class DutyDefects {

    private static final String LEDGER = "cooperationLedger";
    private static final String RECONCILED = "cooperationReconciliation";
    private static final String TASK = "responsibilityLedger";
    private static final String ASSESSMENT = "assessment";
    private static final String ISSUE = "issue";
    private static final String LOG = "accessLog";

    private final Planter planter;

    DutyDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        villages();
        pairs();
        cooperation();
        tasks();
        issues();
        receipts();
        log();
    }

    private void villages() {
        Row order = planter.row("villageExit", r -> r.number("year") == County.YEAR);
        planter.plant("EXV-P-003", order, "townshipNoticeStart", "announced before the notice had ended");
        order.set(
                "announcedDate", LocalDate.parse(order.get("townshipNoticeEnd")).minusDays(2));
        planter.change("EXV-R-001", planter.row("villageExit", r -> true), "povertyIncidence", "3.400");
        Row base = any("monitoringSurvey", r -> r.is("areaCode", "522700"));
        planter.change("META-F-005", base, "populationBase", "7");
        Row value =
                any("monitoringSurvey", r -> r.is("areaCode", Places.COUNTY) && r.is("indicatorCode", "R-INC-002.1"));
        planter.change("META-F-009", value, "value", "");
        Row estimate = any(
                "monitoringSurvey",
                r -> r.number("year") == County.YEAR
                        && r.get("indicatorCode").startsWith("R-POP")
                        && r.is("areaCode", Places.COUNTY));
        Row form = any("countyAnnual", r -> r.number("dataYear") == County.YEAR);
        planter.plant("CTY-C-006", form, "povertyIncidence", "two per cent beside the estimate of the survey");
        estimate.set("value", new BigDecimal(estimate.get("value")).add(BigDecimal.valueOf(2)));
    }

    private void pairs() {
        Row west = any("cooperationPairing", r -> r.is("level", "6"));
        planter.change("META-F-003", west, "westDivision", "522722999001");
        Row county = any("cooperationPairing", r -> r.is("level", "3"));
        county.set("level", "2");
        Row row = any("county", r -> r.get("dataYear").isEmpty() || r.number("dataYear") == County.YEAR);
        planter.plant("COL-C-002", row, "countyCode", "the pair of the counties is written as one of the cities");
    }

    private void cooperation() {
        Row tied = any(LEDGER, r -> r.is("metric", "301") && r.number("dataYear") == County.YEAR);
        planter.plant("COL-R-003", tied, "projectCode", "money of the east without a project");
        tied.set("projectCode", null);
        Row share = any(LEDGER, r -> r.is("metric", "303") && r.number("dataYear") == County.YEAR);
        share.set("actualValue", "82.50");
        planter.plant("COL-R-003", share, "projectCode", "too much stayed above the county");
        planter.county.data.rows(LEDGER).removeIf(r -> r.is("metric", "606") && r.number("year") < County.YEAR);
        Row first = any(LEDGER, r -> r.number("year") < County.YEAR);
        planter.plant("COL-C-005", first, "metric", "nobody counted the disabled people of 2017");
        Row late = any(RECONCILED, r -> r.number("year") < County.YEAR && r.is("metric", "201"));
        planter.plant("COL-P-004", late, "year", "confirmed in March");
        late.set("confirmedDate", County.YEAR + "-03-09");
        Row differs = any(RECONCILED, r -> r.number("year") == County.YEAR && r.is("metric", "501"));
        planter.plant("COL-X-001", differs, "explanation", "the east counts four people more, nobody says why");
        differs.set("eastValue", differs.number("eastValue") + 4).set("difference", 4);
    }

    private void tasks() {
        Row late = any(TASK, r -> r.is("state", "3") && r.number("year") == County.YEAR);
        planter.plant("RSP-R-017", late, "deadline", "finished ten days late");
        late.set("finishedDate", LocalDate.parse(late.get("deadline")).plusDays(10));
        Row nobody = any(TASK, r -> r.is("state", "3") && r.is("level", "5"));
        planter.change("META-F-009", nobody, "ownerPerson", "");
        Row third = any(ASSESSMENT, r -> r.is("assessmentKind", "2") && r.number("year") == County.YEAR)
                .copy()
                .set("assessmentNo", "KH5227222018999")
                .set("organizerLevel", "3")
                .set("startDate", County.YEAR + "-12-20")
                .set("endDate", County.YEAR + "-12-22");
        planter.county.data.rows(ASSESSMENT).add(third);
        planter.plant("ASM-C-019", third, "objectDivision", "a third assessment of the county in a year");
        Row season = any(ASSESSMENT, r -> r.is("assessmentKind", "1"));
        planter.plant("ASM-P-023", season, "assessmentKind", "the province was assessed in June");
        season.set("startDate", season.number("year") + "-06-04").set("endDate", season.number("year") + "-06-11");
    }

    private void issues() {
        Row overdue = any(ISSUE, r -> r.is("state", "2"));
        planter.plant("ISS-P-026", overdue, "state", "past its deadline and not called overdue");
        overdue.set("deadline", County.YEAR + "-12-20");
        Row closed =
                any(ISSUE, r -> r.is("state", "4") && r.get("amountInvolved").isEmpty());
        planter.county.data.rows("rectification").removeIf(r -> r.is("issueNo", closed.get("issueNo")));
        planter.plant("ISS-P-026", closed, "state", "closed without a rectification");
        Row early = any(
                ISSUE,
                r -> r != closed
                        && r.is("state", "4")
                        && r.get("amountInvolved").isEmpty());
        Row verified = any("rectification", r -> r.is("issueNo", early.get("issueNo")));
        verified.set("verifiedDate", LocalDate.parse(verified.get("doneDate")).minusDays(4));
        planter.plant("ISS-P-026", early, "state", "accepted before the rectification was done");
        Row money = any(ISSUE, r -> r.is("issueType", "23"));
        for (Row part : planter.county.data.rows("rectification")) {
            if (part.is("issueNo", money.get("issueNo"))) {
                part.set("amountRecovered", money.get("amountInvolved"));
                planter.plant("REC-R-027", part, "amountRecovered", "both parts together are twice the amount");
            }
        }
    }

    private void receipts() {
        for (Row receipt : planter.county.data.rows("exchangeReceipt")) {
            // the faults above added and removed rows of the feeds
            TraceLedger.count(planter.county, receipt);
        }
        Row lost = planter.county.data.rows("exchangeReceipt").get(1);
        planter.plant("EXR-R-005", lost, "accepted", "one record is neither accepted nor rejected");
        lost.set("accepted", lost.number("accepted") - 1);
        Row late = planter.county.data.rows("exchangeReceipt").get(3);
        planter.plant("EXR-P-006", late, "receivedAt", "a receipt two days after the file");
        late.set("receivedAt", "2019-01-17T09:30:00+08:00");
    }

    private void log() {
        Row cut = planter.county.data.rows(LOG).get(40);
        planter.plant("ACL-R-007", cut, "previousHash", "the chain is cut");
        cut.set("previousHash", null);
        Row before = planter.county.data.rows(LOG).get(79);
        Row twice = planter.county.data.rows(LOG).get(80);
        twice.set("previousHash", before.get("previousHash"));
        planter.plant("ACL-R-007", before, "previousHash", "its digest is used again");
        planter.plant("ACL-R-007", twice, "previousHash", "the digest of the entry before");
    }

    private Row any(String record, Predicate<Row> test) {
        return planter.any(record, test);
    }
}
