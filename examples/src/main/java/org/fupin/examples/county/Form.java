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
    private static final List<Integer> ALL_YEARS = List.of(County.FIRST, County.YEAR - 1, County.YEAR);

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
    static final List<Form> ALL = List.of(
            text("household.csv", "household", GB18030, Headers.TERM).labelled(),
            before("household_2017.xlsx", "household", 2017),
            before("household_2016.xlsx", "household", 2016),
            text("person.csv", "person", GB18030, Headers.SHORT),
            before("person_2017.xlsx", "person", 2017),
            before("person_2016.xlsx", "person", 2016),
            text("living_condition.csv", "livingCondition", GB18030, Headers.TERM)
                    .labelled(),
            before("living_condition_2017.xlsx", "livingCondition", 2017),
            before("living_condition_2016.xlsx", "livingCondition", 2016),
            text("safeguard_status.csv", "safeguardStatus", GB18030, Headers.TERM)
                    .labelled(),
            before("safeguard_status_2017.xlsx", "safeguardStatus", 2017),
            before("safeguard_status_2016.xlsx", "safeguardStatus", 2016),
            text("person_annual_status_2018.xlsx", "personAnnualStatus", StandardCharsets.UTF_8, Headers.TERM),
            before("person_annual_status_2017.xlsx", "personAnnualStatus", 2017),
            before("person_annual_status_2016.xlsx", "personAnnualStatus", 2016),
            text("household_income_2018.xlsx", "householdIncome", StandardCharsets.UTF_8, Headers.TERM),
            before("household_income_2017.xlsx", "householdIncome", 2017),
            before("household_income_2016.xlsx", "householdIncome", 2016),
            text("household_change.csv", "householdChangeEvent", StandardCharsets.UTF_8, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("member_change.csv", "memberChangeEvent", StandardCharsets.UTF_8, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("household_exit.csv", "householdExit", StandardCharsets.UTF_8, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("village.csv", "village", GB18030, Headers.NATIONAL),
            text("village_annual.xlsx", "villageAnnual", StandardCharsets.UTF_8, Headers.TERM)
                    .of(ALL_YEARS),
            text("county.csv", "county", StandardCharsets.UTF_8, Headers.NAME),
            text("administrative_division.csv", "administrativeDivision", StandardCharsets.UTF_8, Headers.NAME),
            text("fund_source.csv", "fundSource", GB18030, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("fund_allocation.csv", "fundAllocation", GB18030, Headers.TERM).of(ALL_YEARS),
            text("fund_disbursement.ndjson", "fundDisbursement", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("fund_payment.ndjson", "fundPayment", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("project.ndjson", "project", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("project_stage_event.csv", "projectStageEvent", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("project_beneficiary.csv", "projectBeneficiary", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("performance_target.csv", "performanceTarget", GB18030, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("public_notice.csv", "publicNotice", GB18030, Headers.TERM),
            text("identification_procedure.csv", "identificationProcedure", GB18030, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("employment_record.csv", "employmentRecord", StandardCharsets.UTF_8, Headers.NAME),
            text("natural_village.csv", "naturalVillage", GB18030, Headers.NATIONAL),
            text("county_annual.xlsx", "countyAnnual", StandardCharsets.UTF_8, Headers.TERM)
                    .of(ALL_YEARS),
            text("helper.csv", "helper", GB18030, Headers.TERM).labelled(),
            text("assistance_pairing.csv", "assistancePairing", StandardCharsets.UTF_8, Headers.NATIONAL),
            text("resident_team.csv", "residentTeam", StandardCharsets.UTF_8, Headers.TERM)
                    .labelled(),
            text("team_member.csv", "teamMember", StandardCharsets.UTF_8, Headers.TERM)
                    .labelled(),
            text("team_attendance.csv", "teamAttendance", StandardCharsets.UTF_8, Headers.NAME),
            text("visit.xlsx", "visit", StandardCharsets.UTF_8, Headers.TERM),
            text("aid_measure.csv", "aidMeasure", StandardCharsets.UTF_8, Headers.NAME),
            text("integrated_fund_plan.csv", "integratedFundPlan", StandardCharsets.UTF_8, Headers.TERM)
                    .of(ALL_YEARS),
            text("performance_monitoring.csv", "performanceMonitoring", GB18030, Headers.TERM)
                    .of(ALL_YEARS),
            text("performance_evaluation.csv", "performanceEvaluation", GB18030, Headers.TERM)
                    .labelled()
                    .of(ALL_YEARS),
            text("loan_repayment.csv", "loanRepayment", StandardCharsets.UTF_8, Headers.NAME)
                    .of(ALL_YEARS),
            text("loan_extension.ndjson", "loanExtension", StandardCharsets.UTF_8, Headers.NAME),
            text("risk_compensation_fund.csv", "riskCompensationFund", StandardCharsets.UTF_8, Headers.TERM)
                    .of(ALL_YEARS),
            text("insurance_policy.ndjson", "insurancePolicy", StandardCharsets.UTF_8, Headers.NAME),
            text("micro_loan.ndjson", "microLoan", StandardCharsets.UTF_8, Headers.NAME));

    /** The list of the files, written last because it holds their digests. */
    static final Form EXCHANGED = text("exchange_file.csv", "exchangeFile", StandardCharsets.UTF_8, Headers.NAME);

    static Form text(String file, String record, Charset encoding, Headers headers) {
        return new Form(file, record, encoding, headers, false, THIS_YEAR);
    }

    /** A workbook with the rows of one earlier year. */
    static Form before(String file, String record, int year) {
        return new Form(file, record, StandardCharsets.UTF_8, Headers.TERM, false, List.of(year));
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
        return file.equals("household_exit.csv") || file.equals("team_member.csv");
    }

    /** Whether all rows are of one year that is not the package's. */
    boolean earlier() {
        return years.size() == 1 && years.get(0) != County.YEAR;
    }

    /** Rows above the first row of data. */
    int head() {
        return json() ? 0 : workbook() ? 3 : 1;
    }
}
