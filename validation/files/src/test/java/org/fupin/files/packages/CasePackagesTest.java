package org.fupin.files.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.files.report.FileSummary;
import org.fupin.files.report.JsonReport;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.files.report.Verdict;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The packages of {@code schemas/cases/packages}: nothing is found in a clean one, in a defective one every planted
 * fault and nothing else, and both reports are those expected. {@code -Dfupin.refresh=true} writes the expected reports
 * anew; which faults are planted is written by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePackagesTest {

    private static final String LEDGER = "ledger";
    private static final String CLEAN = "clean";
    private static final String DEFECTIVE = "defective";

    private final List<CasePackage> packages = CasePackage.all();
    private final Map<String, Report> reports = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> everyPackageIsJudgedAsExpected() {
        return packages.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> judge(each)));
    }

    private void judge(CasePackage each) throws IOException {
        Report clean = report(each, CLEAN);
        assertThat(clean.findings().shown()).extracting(Finding::en).isEmpty();
        assertThat(clean.verdict()).isEqualTo(Verdict.ACCEPTED);
        Report defective = report(each, DEFECTIVE);
        assertThat(defective.findings().shown())
                .extracting(CasePackagesTest::place)
                .containsExactlyInAnyOrderElementsOf(each.faults());
        assertThat(defective.verdict()).isEqualTo(Verdict.REJECTED);
        expect(each, CLEAN);
        expect(each, DEFECTIVE);
    }

    private void expect(CasePackage each, String state) throws IOException {
        Report report = report(each, state);
        assertThat(report.systemErrors()).isEmpty();
        assertThat(report.findings().shown())
                .hasSize(Math.toIntExact(report.findings().total()));
        Path file = each.expected(state);
        String actual = ExpectedReport.of(report);
        if (Boolean.getBoolean("fupin.refresh")) {
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s; if the change is meant, run with -Dfupin.refresh=true and read the diff", file)
                .isEqualTo(Files.readString(file));
        assertThat(schema().validate(actual, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theIndexNamesEveryPackage() throws IOException {
        try (Stream<Path> folders = Files.list(CasePackage.HOME)) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> Objects.toString(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            packages.stream().map(CasePackage::name).toList());
        }
    }

    @Test
    void everyLedgerTypeStandsInACleanAndInADefectivePackage() {
        Set<String> clean = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (CasePackage each : packages) {
            report(each, CLEAN).files().stream()
                    .filter(file -> file.accepted() > 0)
                    .map(FileSummary::record)
                    .forEach(clean::add);
            report(each, DEFECTIVE).findings().shown().stream()
                    .map(Finding::record)
                    .forEach(found::add);
        }
        Set<String> ledger = ledgerTypes();
        assertThat(ledger).hasSizeGreaterThan(50);
        assertThat(clean).as("types in clean packages").containsAll(ledger);
        assertThat(found).as("types with a finding in a defective package").containsAll(ledger);
    }

    @Test
    void everyRuleOfALedgerTypeIsJudgedAndBroken() {
        Map<String, Long> evaluated = new TreeMap<>();
        Set<String> broken = new TreeSet<>();
        for (CasePackage each : packages) {
            for (LedgerEntry entry : report(each, CLEAN).ledger()) {
                evaluated.merge(entry.rule().code(), entry.evaluated(), Long::sum);
            }
            report(each, DEFECTIVE)
                    .findings()
                    .shown()
                    .forEach(finding -> broken.add(finding.rule().code()));
        }
        Set<String> rules = rulesOfLedgerTypes();
        assertThat(rules).hasSizeGreaterThan(90);
        assertThat(rules.stream().filter(rule -> evaluated.getOrDefault(rule, 0L) == 0))
                .as("rules that no clean package lets speak")
                .isEmpty();
        assertThat(broken).as("rules with a planted fault").containsAll(rules);
    }

    /** The expected form is the report form with keys left out: whoever has a report need only drop the others. */
    @Test
    void theExpectedFormIsAPartOfTheReport() throws IOException {
        JsonNode whole = RecordJson.mapper().readTree(bytes(packages.get(0)));
        JsonNode part = RecordJson.mapper().readTree(ExpectedReport.of(report(packages.get(0), DEFECTIVE)));
        for (String name : List.of("asOf", "verdict", "findingsTotal")) {
            assertThat(part.get(name)).isEqualTo(whole.get(name));
        }
        assertThat(part.get("bySeverity")).isEqualTo(whole.get("counts").get("bySeverity"));
        for (String list : List.of("files", "ledger", "findings")) {
            List<JsonNode> entries = List.copyOf(part.get(list).values());
            List<String> keys = List.copyOf(entries.get(0).propertyNames());
            assertThat(whole.get(list).values().stream().map(entry -> cut(entry, keys)))
                    .as(list)
                    .containsAll(entries.stream().map(entry -> cut(entry, keys)).toList());
        }
    }

    private static String cut(JsonNode entry, List<String> keys) {
        return keys.stream().map(key -> key + "=" + entry.get(key)).collect(Collectors.joining(" "));
    }

    @Test
    void theSchemaSeesAWrongReport() throws IOException {
        String right = ExpectedReport.of(report(packages.get(0), DEFECTIVE));
        assertThat(schema().validate(right.replace("\"rejected\":", "\"refused\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(right.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private byte[] bytes(CasePackage each) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().render(report(each, DEFECTIVE), Language.EN, out);
        return out.toByteArray();
    }

    private Report report(CasePackage each, String state) {
        return reports.computeIfAbsent(each.name() + "/" + state, key -> each.check(state));
    }

    private static Set<String> ledgerTypes() {
        return RecordTypes.all().stream()
                .filter(type -> type.info().tier().equals(LEDGER))
                .map(RecordType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules on one record or on rows that speak of a ledger type or read one. */
    private static Set<String> rulesOfLedgerTypes() {
        Set<String> ledger = ledgerTypes();
        Map<String, Collection<String>> reads = DatasetRules.standard().stream()
                .collect(Collectors.toMap(
                        rule -> rule.code(), rule -> rule.reads().keySet()));
        return RuleCatalogue.all().stream()
                .filter(rule -> rule.kind() == RuleKind.RECORD || rule.kind() == RuleKind.DATASET)
                .filter(rule -> types(rule, reads).stream().anyMatch(ledger::contains))
                .map(RuleDescription::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> types(RuleDescription rule, Map<String, Collection<String>> reads) {
        List<String> types = new ArrayList<>(rule.records());
        types.addAll(reads.getOrDefault(rule.code(), List.of()));
        return types;
    }

    private static String place(Finding finding) {
        return String.join(
                " ",
                finding.rule().code(),
                finding.place().file(),
                Long.toString(finding.place().line()),
                Objects.toString(finding.place().column(), ""));
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                CasePackagesTest.class.getResourceAsStream("/org/fupin/schemas/json/expected-report.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
