package org.fupin.examples.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** Faults of identifications, spells of work, natural villages and the form of the county. */
final class WorkDefects {

    private static final String PROCEDURE = "identificationProcedure";
    private static final String WORK = "employmentRecord";
    private static final String COUNTY_FORM = "countyAnnual";

    private final Planter planter;

    WorkDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        procedures();
        work();
        pay();
        hamlets();
        county();
    }

    private void procedures() {
        List<Row> refused = planter.county.data.rows(PROCEDURE).stream()
                .filter(row -> row.is("result", "2"))
                .toList();
        Row order = refused.get(0);
        planter.plant("IDN-P-001", order, "applicationDate", "appraised before the house was visited");
        order.set("appraisalDate", LocalDate.parse(order.get("surveyDate")).minusDays(1));
        Row brief = refused.get(1);
        planter.plant("IDN-P-002", brief, "villageNoticeStart", "a notice of five days in the village");
        brief.set(
                "villageNoticeEnd",
                LocalDate.parse(brief.get("villageNoticeStart")).plusDays(5));
        Row few = refused.get(2);
        planter.plant("IDN-R-003", few, "appraisalAttendees", "a third of those who came agreed");
        few.set("appraisalAgree", few.number("appraisalAttendees") / 3);
        Row event = planter.row(
                "householdChangeEvent", r -> r.is("changeType", "11") && r.number("dataYear") == County.YEAR - 1);
        planter.county.data.rows(PROCEDURE).removeIf(row -> row.is("procedureNo", event.get("procedureNo")));
        planter.plant("HCE-X-004", event, "procedureNo", "the procedure of the identification was taken out");
        Row household = planter.any("household", r -> r.is("householdNo", event.get("householdNo")));
        planter.plant("IDN-X-004", household, "identifiedYear", "side finding: the household has no other procedure");
    }

    private void work() {
        planter.change("EMP-F-007", alone(r -> !r.is("workDivisionCode", Places.COUNTY)), "workDivisionCode", "440300");
        Row ended = alone(r -> r.is("isWorking", "false"));
        planter.plant("EMP-R-011", ended, "isWorking", "no longer at work, and nobody knows since when");
        ended.set("endMonth", null);
        Row far = alone(r -> !r.is("workDivisionCode", Places.COUNTY) && r.is("channel", "6"));
        planter.change("EMP-R-008", far, "channel", "4");
        planter.change("EMP-F-015", alone(r -> true), "phone", "1380000");
        Row one = alone(r -> true);
        Row same = alone(r -> true);
        planter.plant("EMP-X-014", one, "phone", "a worker of another household gives the same number");
        planter.change("EMP-X-014", same, "phone", one.get("phone"));
    }

    private void pay() {
        Row late = spell(rows -> rows == 2, r -> r.get("startMonth").startsWith("2018"));
        Row earlier = planter.any(
                WORK, r -> r.is("personNo", late.get("personNo")) && !r.is("startMonth", late.get("startMonth")));
        earlier.set("endMonth", YearMonth.parse(late.get("startMonth")).plusMonths(1))
                .set("monthlyIncome", "100.00");
        planter.plant("EMP-X-010", late, "startMonth", "the work before ends a month after this began");
        Row rich = alone(r -> r.fen("monthlyIncome") > 100_000);
        rich.set("monthlyIncome", Fen.text(rich.fen("monthlyIncome") * 4));
        Row income = planter.any(
                "householdIncome",
                r -> rich.get("personNo").startsWith(r.get("householdNo")) && r.number("dataYear") == County.YEAR);
        planter.plant("EMP-X-018", income, "wageIncome", "the monthly pay was multiplied by four");
    }

    /** The only spell of a quiet household. */
    private Row alone(Predicate<Row> test) {
        return spell(rows -> rows == 1, test);
    }

    private Row spell(Predicate<Integer> count, Predicate<Row> test) {
        List<Row> all = planter.county.data.rows(WORK);
        Home home = planter.quiet(candidate -> {
            List<Row> own = of(all, candidate);
            return count.test(own.size()) && own.stream().anyMatch(test);
        });
        return of(all, home).stream().filter(test).findFirst().orElseThrow();
    }

    private static List<Row> of(List<Row> rows, Home home) {
        return rows.stream()
                .filter(row -> row.get("personNo").startsWith(home.number))
                .toList();
    }

    private void hamlets() {
        Row more = planter.row("naturalVillage", r -> true);
        more.set("householdCount", more.number("householdCount") + 5);
        Row village = planter.any(
                "villageAnnual",
                r -> r.number("dataYear") == County.YEAR && r.is("villageCode", more.get("villageCode")));
        planter.plant("VIL-C-006", village, "naturalVillageCount", "five households too many in a natural village");
        planter.change("META-F-009", planter.row("naturalVillage", r -> true), "name", "");
        planter.change("VAL-F-006", planter.row("naturalVillage", r -> true), "poorPopulation", "-5");
    }

    private void county() {
        Row last = form(County.YEAR);
        planter.plant(
                "CTY-C-003", last, "poorHouseholdCount", "side finding: a village counts a poor household too many");
        planter.plant("LON-C-016", last, "microLoanAmount", "side finding: the faulty loans no longer add up");
        planter.plant("CTY-T-005", last, "exitedHouseholds", "fewer persons out of poverty than the year before");
        last.set("exitedPersons", form(County.YEAR - 1).number("exitedPersons") - 40);
        Row total = form(County.YEAR - 1);
        planter.plant("CTY-R-001", total, "fundsTotal", "a hundred ten-thousands more than the sources give");
        total.set("fundsTotal", Fen.text(total.fen("fundsTotal") + 10_000));
        Row product = form(County.FIRST);
        planter.plant("CTY-R-002", product, "countyCode", "the product is more than its three parts");
        product.set("gdp", Fen.text(product.fen("gdp") + 50_000));
    }

    private Row form(int year) {
        return planter.any(COUNTY_FORM, r -> r.number("dataYear") == year);
    }
}
