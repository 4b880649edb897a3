package org.fupin.examples.county;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fupin.examples.county.Form.Headers;

/** The files of the smaller package of 2020. */
final class LaterForms {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final List<Integer> NOW = List.of(LaterCounty.YEAR);

    private LaterForms() {}

    static List<Form> all() {
        return List.of(
                labelled("household.csv", "household"),
                labelled("person.csv", "person"),
                labelled("living_condition.csv", "livingCondition"),
                Form.text("safeguard_status.csv", "safeguardStatus", UTF_8, Headers.TERM)
                        .labelled()
                        .of(NOW),
                Form.text("household_income.xlsx", "householdIncome", UTF_8, Headers.TERM)
                        .of(NOW),
                labelled("village.csv", "village"),
                Form.text("village_annual.csv", "villageAnnual", UTF_8, Headers.TERM)
                        .of(List.of(LaterCounty.YEAR - 1)),
                Form.text("county.csv", "county", UTF_8, Headers.NAME).of(NOW),
                labelled("aid_measure.csv", "aidMeasure"),
                Form.text("employment_record.ndjson", "employmentRecord", UTF_8, Headers.NAME)
                        .of(NOW),
                labelled("feed_health.csv", "feedHealth"),
                labelled("monitored_household.csv", "monitoredHousehold"),
                Form.text("risk_elimination.csv", "riskElimination", UTF_8, Headers.TERM)
                        .labelled()
                        .of(NOW),
                labelled("county_exit.csv", "countyExit"),
                labelled("exit_inspection.csv", "exitInspection"),
                Form.text("census_household.ndjson", "censusHousehold", UTF_8, Headers.NAME)
                        .of(NOW),
                labelled("census_village.csv", "censusVillage"),
                Form.text("census_county.csv", "censusCounty", UTF_8, Headers.NAME)
                        .of(NOW),
                Form.text("census_quality.csv", "censusQuality", GB18030, Headers.TERM)
                        .of(NOW));
    }

    private static Form labelled(String file, String record) {
        return Form.text(file, record, GB18030, Headers.TERM).labelled().of(NOW);
    }
}
