package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done in 2018 for the households that are still poor, and for the villages by projects of public works. */
final class MeasureLedger {

    private final County county;
    private final Map<String, Row> loans = new HashMap<>();
    private final Map<String, Row> projects = new HashMap<>();
    private int measures;

    MeasureLedger(County county) {
        this.county = county;
    }

    void write() {
        county.data.rows("microLoan").forEach(row -> loans.put(row.get("householdNo"), row));
        Map<String, String> benefits = new HashMap<>();
        county.data.rows("project").stream()
                .filter(row -> row.number("annualPlanYear") == County.YEAR)
                .forEach(row -> projects.put(row.get("projectCode"), row));
        county.data.rows("projectBeneficiary").stream()
                .filter(row -> projects.containsKey(row.get("projectCode")))
                .forEach(row -> benefits.putIfAbsent(row.get("householdNo"), row.get("projectCode")));
        for (Home home : county.homes) {
            if (home.poor()) {
                home(home, benefits.get(home.number));
            }
        }
        projects.values().stream()
                .filter(row ->
                        row.is("category", "11") && !row.get("villageCode").isEmpty())
                .sorted((one, other) -> one.get("projectCode").compareTo(other.get("projectCode")))
                .forEach(this::village);
    }

    private void home(Home home, @Nullable String project) {
        if (project != null) {
            measure("1", item(projects.get(project)), "FP")
                    .set("householdNo", home.number)
                    .set("projectCode", project);
        } else if (home.labor()) {
            measure("1", "0106", "NY").set("householdNo", home.number);
        }
        Row loan = loans.get(home.number);
        if (loan != null) {
            measure("1", "0301", "YH")
                    .set("householdNo", home.number)
                    .set("startDate", loan.get("issueDate"))
                    .set("amount", loan.get("contractAmount"));
        }
        for (Member member : home.valid()) {
            if (member.row.is("dibao", "1") && member.head()) {
                measure("1", "1001", "MZ").set("householdNo", home.number);
            }
            if (!member.healthy()) {
                String item = member.disabled() ? "1003" : member.row.is("medicalAssistance", "true") ? "0703" : "0705";
                measure("2", item, member.disabled() ? "CL" : "WJ")
                        .set("householdNo", home.number)
                        .set("personNo", member.row.get("personNo"));
            }
        }
    }

    /** The item that a project of that kind is for a household. */
    private static String item(@Nullable Row project) {
        String sub = project == null ? "" : project.get("subCategory");
        return switch (sub.isEmpty() ? "" : sub.substring(0, 2)) {
            case "01" -> sub.equals("0103") ? "0105" : "0107";
            case "02" -> sub.equals("0203") ? "0201" : "0203";
            case "04" -> "0401";
            case "05" -> "0901";
            case "07" -> "0501";
            case "09" -> sub.equals("0902") ? "0601" : "1301";
            default -> "0199";
        };
    }

    private void village(Row project) {
        measure("3", project.is("subCategory", "1106") ? "1402" : "1401", "FP")
                .set("villageCode", project.get("villageCode"))
                .set("projectCode", project.get("projectCode"))
                .set("startDate", project.get("plannedStart"))
                .set("quantity", project.get("scale"))
                .set("unit", project.get("scaleUnit"))
                .set("amount", project.get("plannedInvestment"));
    }

    private Row measure(String target, String item, String provider) {
        measures++;
        Dice dice = county.dice("measure", measures);
        return county.data
                .add("aidMeasure")
                .set("measureNo", String.format(Locale.ROOT, "CS%d%05d", County.YEAR, measures))
                .set("targetType", target)
                .set("measureClass", item.substring(0, 2))
                .set("measureItem", item)
                .set("startDate", LocalDate.of(County.YEAR, dice.pick(List.of(1, 3, 4, 6)), dice.between(1, 28)))
                .set("provider", provider);
    }
}
