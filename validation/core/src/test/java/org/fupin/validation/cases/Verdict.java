package org.fupin.validation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.constraint.Presence;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.json.RecordJson;

/** Holds the compiled path to what an example of a rule expects. */
final class Verdict {

    private Verdict() {}

    /** Fails when the checks of the plan say something else than the example expects. */
    static void of(RuleCase each, RecordPlan plan) {
        List<Finding> findings = new ArrayList<>();
        RecordChecker checker = new RecordChecker(plan, findings::add);
        RowState row = row(each);
        checker.checkHeader(row, -1L, each.context(), Locator.NOWHERE);
        checker.check(row, -1L, each.context(), Locator.NOWHERE);
        List<Finding> own = findings.stream()
                .filter(finding -> finding.rule().code().equals(each.rule()))
                .toList();
        switch (each.expect()) {
            case "good" -> assertThat(own).isEmpty();
            case "bad" -> assertThat(own).as("findings of the rule").isNotEmpty();
            case "notApplicable" -> {
                assertThat(own).isEmpty();
                LedgerEntry entry = checker.ledger().stream()
                        .filter(found -> found.rule().code().equals(each.rule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(entry.notApplicable()).as("not applicable").isPositive();
            }
            default -> throw new AssertionError("expect must be good, bad or notApplicable: " + each.expect());
        }
        if (each.expect().equals("good")) {
            checker.ledger().stream()
                    .filter(found -> found.rule().code().equals(each.rule()))
                    .forEach(entry ->
                            assertThat(entry.evaluated()).as("evaluated").isPositive());
        }
        own.forEach(finding -> assertThat(finding.zh() + finding.en()).doesNotContain("{"));
    }

    private static RowState row(RuleCase each) {
        RowState row = new RowState(each.type());
        Object[] values = each.type().values(RecordJson.record(each.data(), each.type()));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && Presence.present(values[i])) {
                row.put(i, values[i]);
            }
        }
        Object[] header = RecordTypes.header().values(RecordJson.record(each.header(), RecordTypes.header()));
        for (Element element : RecordTypes.header().elements()) {
            if (header[element.index()] != null) {
                row.putHeader(element.index(), header[element.index()]);
            }
        }
        return row;
    }
}
