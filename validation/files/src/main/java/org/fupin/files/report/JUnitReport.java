package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * The report as JUnit XML: a suite for each file, a test case for each rule that speaks of it. Errors fail; warnings and
 * hints pass and are told in the output, for they do not reject a submission.
 */
public final class JUnitReport implements ReportRenderer {

    /** A test case with its outcome. */
    private record Case(LedgerEntry entry, long count, List<Finding> samples) {
        boolean fails() {
            return count > 0 && entry.severity() == Severity.ERROR;
        }

        boolean skipped() {
            return count == 0 && entry.idle() != null;
        }
    }

    @Override
    public void render(Report report, Language language, OutputStream out) throws IOException {
        try {
            Xml xml = new Xml(out);
            xml.open("testsuites", Map.of("name", "fupin"));
            Map<Source, List<Finding>> samples =
                    report.findings().shown().stream().collect(Collectors.groupingBy(f -> Source.of(f.place())));
            for (FileSummary file : report.files()) {
                suite(xml, file.source(), cases(report, file.source(), samples, speaksOf(file.record())), language);
            }
            for (Source source : report.findings().bySource().keySet()) {
                if (report.files().stream().noneMatch(file -> file.source().equals(source))) {
                    suite(xml, source, cases(report, source, samples, entry -> false), language);
                }
            }
            systemErrors(xml, report, language);
            xml.close().end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Predicate<LedgerEntry> speaksOf(@Nullable String record) {
        return entry -> entry.rule().records().contains("*")
                || (record != null && entry.rule().records().contains(record));
    }

    private static List<Case> cases(
            Report report, Source source, Map<Source, List<Finding>> samples, Predicate<LedgerEntry> wanted) {
        Map<String, List<Finding>> byRule = samples.getOrDefault(source, List.of()).stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().code()));
        return report.ledger().stream()
                .map(entry -> new Case(
                        entry,
                        report.findings().count(source, entry.rule().code()),
                        byRule.getOrDefault(entry.rule().code(), List.of())))
                .filter(test -> test.count() > 0 || wanted.test(test.entry()))
                .toList();
    }

    private static void suite(Xml xml, Source source, List<Case> cases, Language language) throws XMLStreamException {
        xml.open(
                "testsuite",
                suiteHead(
                        source.label(),
                        cases.size(),
                        cases.stream().filter(Case::fails).count(),
                        0,
                        cases.stream().filter(Case::skipped).count()));
        for (Case test : cases) {
            testCase(xml, source, test, language);
        }
        xml.close();
    }

    private static void testCase(Xml xml, Source source, Case test, Language language) throws XMLStreamException {
        String code = test.entry().rule().code();
        xml.open(
                "testcase",
                Xml.attributes(
                        "classname",
                        source.label().replace('.', '_'),
                        "name",
                        code + " " + Labels.title(test.entry().rule(), language),
                        "time",
                        "0"));
        if (test.count() > 0) {
            String text = test.samples().stream()
                    .flatMap(finding -> told(finding, language))
                    .map(CleanText::visible)
                    .collect(Collectors.joining("\n"));
            String head =
                    language.text("junit.findings", test.count(), test.samples().size());
            if (test.fails()) {
                xml.open("failure", Xml.attributes("message", head, "type", code))
                        .text(text)
                        .close();
            } else {
                xml.open("system-out", Map.of())
                        .text(language.text(
                                        "severity." + test.entry().severity().text()) + " " + head + "\n" + text)
                        .close();
            }
        } else if (test.entry().idle() != null) {
            xml.open("skipped", Map.of("message", test.entry().idle())).close();
        }
        xml.close();
    }

    /** A finding in one line, the other rows of the contradiction in lines of their own. */
    private static Stream<String> told(Finding finding, Language language) {
        String line = Labels.place(finding, language) + language.text("colon") + language.message(finding);
        return Stream.concat(
                Stream.of(line), Labels.related(finding, language).stream().map(related -> "    " + related));
    }

    private static void systemErrors(Xml xml, Report report, Language language) throws XMLStreamException {
        int count = report.systemErrors().size();
        if (count == 0) {
            return;
        }
        xml.open("testsuite", suiteHead("fupin", count, 0, count, 0));
        for (int i = 0; i < count; i++) {
            String text = report.systemErrors().get(i).text(language);
            xml.open("testcase", Xml.attributes("classname", "fupin", "name", "system error " + (i + 1), "time", "0"))
                    .open("error", Xml.attributes("message", text, "type", "system"))
                    .close()
                    .close();
        }
        xml.close();
    }

    private static Map<String, String> suiteHead(String name, long tests, long failures, long... errorsAndSkipped) {
        return Xml.attributes(
                "name",
                name,
                "tests",
                Long.toString(tests),
                "failures",
                Long.toString(failures),
                "errors",
                Long.toString(errorsAndSkipped[0]),
                "skipped",
                Long.toString(errorsAndSkipped[1]),
                "time",
                "0");
    }
}
