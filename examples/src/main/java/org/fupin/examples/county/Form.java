package org.fupin.examples.county;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How an office writes one file.
 *
 * @param file name inside the package
 * @param record name of the record type
 * @param encoding encoding of text files
 * @param headers which names stand in the header row
 * @param labels whether codes are written as labels, and yes and no as 是 and 否
 * @param years the data years in the file; more than one makes a column of it
 */
record Form(String file, String record, Charset encoding, Headers headers, boolean labels, List<Integer> years) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Integer> THIS_YEAR = List.of(County.YEAR);
    private static final List<Integer> BOTH = List.of(County.YEAR - 1, County.YEAR);

    /** Names in the header row. */
    enum Headers {
        /** The Chinese terms. */
        TERM,
        /** The Chinese terms without what stands in brackets. */
        SHORT,
        /** The field codes of the national system, the Chinese term where there is none. */
        NATIONAL,
        /** The canonical names. */
        NAME
    }

    /** The files of the package in order; a new one stands at the end. */
    static final List<Form> ALL = joined(
            List.of(
                    text("household.csv", "household", GB18030, Headers.TERM).labelled(),
                    text("person.csv", "person", GB18030, Headers.SHORT).labelled(),
                    text("living_condition.csv", "livingCondition", GB18030, Headers.TERM)
                            .labelled(),
                    text("safeguard_status.csv", "safeguardStatus", StandardCharsets.UTF_8, Headers.TERM)
                            .labelled(),
                    text("person_annual_status.csv", "personAnnualStatus", StandardCharsets.UTF_8, Headers.TERM)
                            .of(BOTH),
                    text("household_income_2017.xlsx", "householdIncome", StandardCharsets.UTF_8, Headers.TERM)
                            .of(List.of(County.YEAR - 1)),
                    text("household_income_2018.xlsx", "householdIncome", StandardCharsets.UTF_8, Headers.TERM),
                    text("household_change.csv", "householdChangeEvent", StandardCharsets.UTF_8, Headers.TERM)
                            .labelled(),
                    text("member_change.csv", "memberChangeEvent", StandardCharsets.UTF_8, Headers.TERM)
                            .labelled(),
                    text("household_exit.csv", "householdExit", StandardCharsets.UTF_8, Headers.TERM)
                            .labelled(),
                    text("village.csv", "village", GB18030, Headers.NATIONAL),
                    text("village_annual.xlsx", "villageAnnual", StandardCharsets.UTF_8, Headers.TERM)
                            .of(BOTH),
                    text("county.csv", "county", StandardCharsets.UTF_8, Headers.NAME),
                    text("administrative_division.csv", "administrativeDivision", StandardCharsets.UTF_8, Headers.NAME),
                    text("fund_source.csv", "fundSource", GB18030, Headers.TERM).labelled(),
                    text("fund_allocation.csv", "fundAllocation", GB18030, Headers.TERM),
                    text("fund_disbursement.ndjson", "fundDisbursement", StandardCharsets.UTF_8, Headers.NAME),
                    text("fund_payment.ndjson", "fundPayment", StandardCharsets.UTF_8, Headers.NAME),
                    text("project.ndjson", "project", StandardCharsets.UTF_8, Headers.NAME),
                    text("project_stage_event.csv", "projectStageEvent", StandardCharsets.UTF_8, Headers.NAME),
                    text("project_beneficiary.csv", "projectBeneficiary", StandardCharsets.UTF_8, Headers.NAME),
                    text("performance_target.csv", "performanceTarget", StandardCharsets.UTF_8, Headers.TERM)
                            .labelled(),
                    text("public_notice.csv", "publicNotice", GB18030, Headers.TERM),
                    text("micro_loan.ndjson", "microLoan", StandardCharsets.UTF_8, Headers.NAME)),
            FeedForms.all());

    /** The list of the files, written last because it holds their digests. */
    static final Form EXCHANGED = text("exchange_file.csv", "exchangeFile", StandardCharsets.UTF_8, Headers.NAME);

    private static List<Form> joined(List<Form> first, List<Form> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    static Form text(String file, String record, Charset encoding, Headers headers) {
        return new Form(file, record, encoding, headers, false, THIS_YEAR);
    }

    Form labelled() {
        return new Form(file, record, encoding, headers, true, years);
    }

    Form of(List<Integer> otherYears) {
        return new Form(file, record, encoding, headers, labels, otherYears);
    }

    boolean workbook() {
        return file.endsWith(".xlsx");
    }

    boolean json() {
        return file.endsWith(".ndjson");
    }

    /** Whether the file opens with a byte order mark, as spreadsheets save it. */
    boolean marked() {
        return file.equals("household_exit.csv") || file.equals("safeguard_status.csv");
    }

    /** Rows above the first row of data. */
    int head() {
        return json() ? 0 : workbook() ? 3 : 1;
    }
}
