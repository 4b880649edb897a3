package org.fupin.files.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.Related;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;

/** A report whose every text tries to break out of the form it is written in. */
final class Hostile {

    /** Markup, a CDATA end, a terminal escape, a tab, a NUL, a half character, a turn of direction, U+20BB7. */
    static final String TEXT =
            "</script><img src=x onerror=alert(1)>]]>\"'&amp;\u001b[31m\t\r\n\u0000\uD800\u202E\uFFFF=1+1|@SUM(A1)𠮷";

    private Hostile() {}

    static Report report() {
        RuleDescription rule = new RuleDescription(
                "BAD-R-001",
                RuleKind.RECORD,
                Severity.ERROR,
                List.of(TEXT),
                List.of(TEXT),
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                Confidence.GUESS,
                TEXT);
        Source source = new Source(TEXT, TEXT);
        Finding finding = new Finding(
                rule,
                Severity.ERROR,
                TEXT,
                TEXT,
                new Place(TEXT, TEXT, 3, TEXT),
                TEXT,
                TEXT,
                TEXT,
                Map.of(TEXT, TEXT),
                TEXT,
                new Related(List.of(new RelatedRow(TEXT, TEXT, new Place(TEXT, TEXT, 4, TEXT))), 2));
        FindingCollector collector = new FindingCollector(5, List.of(source));
        collector.accept(finding, "520102");
        return new Report(
                new Edition(TEXT, TEXT, LocalDate.of(2020, 12, 31)),
                List.of(new FileSummary(source, TEXT, TEXT, TEXT, 1, 0, 1, TEXT)),
                List.of(new LedgerEntry(rule, Severity.ERROR, 0, 1, 0, 0, 0, TEXT)),
                collector.findings(),
                new Profile(TEXT, Map.of(), List.of(), Map.of(), List.of(), List.of()),
                List.of(),
                List.of(new SystemError(TEXT, TEXT)));
    }
}
