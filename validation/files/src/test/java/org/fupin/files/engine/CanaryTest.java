package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.Tables;
import org.fupin.files.report.AnnotatedWorkbook;
import org.fupin.files.report.ConsoleSummary;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.files.report.ReportFormat;
import org.fupin.files.report.ReportRenderer;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A package of all records about invented people, full of defects: nothing shows them, and every format says the same. */
class CanaryTest {

    private static final CanaryPackage CANARIES = new CanaryPackage(20_201_231, 10);

    @TempDir
    Path folder;

    /** What the check says of the package as CSV in UTF-8, which every other format must say too. */
    private static Map<String, Long> plain = Map.of();

    @BeforeAll
    static void checkThePlainPackage(@TempDir Path folder) throws IOException {
        plain = said(validator(null, 2).validate(List.of(CANARIES.write(folder, CanaryPackage.Form.CSV_UTF8))));
    }

    @ParameterizedTest
    @EnumSource(CanaryPackage.Form.class)
    void everyFormatSaysTheSameAndShowsNobody(CanaryPackage.Form form) throws IOException {
        Path log = folder.resolve("findings.log");
        Report report = validator(log, 2).validate(List.of(CANARIES.write(folder, form)));

        assertThat(CANARIES.secrets()).hasSizeGreaterThan(100);
        assertThat(plain).hasSizeGreaterThan(500);
        assertThat(said(report)).isEqualTo(plain);
        assertHidden("findings", Files.readAllBytes(log));
        outputs(report).forEach(CanaryTest::assertHidden);
        temporaryFiles().forEach(file -> assertHidden(file.toString(), bytes(file)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CanaryPackage.Form.class,
            names = {"NDJSON", "XLSX"})
    void aRerunGivesTheSameBytesWhateverTheThreads(CanaryPackage.Form form) throws IOException {
        Path data = CANARIES.write(folder, form);
        Map<String, byte[]> first = outputs(data, 1);

        outputs(data, 3).forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void aFileWithoutHeadersDoesNotNameThePeopleOfItsFirstRow() throws IOException {
        for (String name : List.of("person", "household", "fundPayment", "microLoan")) {
            String rows = CANARIES.headless(RecordTypes.find(name).orElseThrow());
            Tables.file(folder.resolve("in"), name + ".csv", rows);
        }
        outputs(folder.resolve("in"), 1).forEach(CanaryTest::assertHidden);
    }

    /** Names cannot be told from other words, but a number of a person is one wherever it stands. */
    @Test
    void valuesInTheWrongColumnAreNotShown() throws IOException {
        CANARIES.writeShifted(folder.resolve("in"));
        outputs(folder.resolve("in"), 1).forEach(CanaryTest::assertHidden);
    }

    @Test
    void commentsInASubmittedWorkbookHideThem() throws IOException {
        CANARIES.write(folder, CanaryPackage.Form.XLSX);
        Path book = folder.resolve("XLSX").resolve("person.xlsx");
        Report report = validator(null, 1).validate(List.of(book));
        Map<String, byte[]> before = parts(Files.readAllBytes(book));
        byte[] marked = render(
                new AnnotatedWorkbook(book, report.files().get(0).source().path()), report, Language.ZH);

        Map<String, byte[]> added = parts(marked);
        added.keySet().removeAll(before.keySet());
        assertThat(added).isNotEmpty();
        added.forEach(CanaryTest::assertHidden);
    }

    private Map<String, byte[]> outputs(Path data, int threads) throws IOException {
        Path log = folder.resolve("findings.log");
        Map<String, byte[]> outputs = outputs(validator(log, threads).validate(List.of(data)));
        outputs.put("findings", Files.readAllBytes(log));
        return outputs;
    }

    private Map<String, byte[]> outputs(Report report) throws IOException {
        Map<String, byte[]> outputs = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            outputs.put("console " + language, render(new ConsoleSummary(false), report, language));
            for (ReportFormat format : ReportFormat.values()) {
                byte[] bytes = render(format.renderer(), report, language);
                if (format == ReportFormat.XLSX) {
                    parts(bytes).forEach((part, content) -> outputs.put(language + " " + part, content));
                }
                outputs.put(format + " " + language, bytes);
            }
        }
        return outputs;
    }

    private static Map<String, Long> said(Report report) {
        return report.findings().shown().stream()
                .collect(Collectors.groupingBy(CanaryTest::said, TreeMap::new, Collectors.counting()));
    }

    private static String said(Finding finding) {
        return String.join(
                " ",
                finding.rule().code(),
                finding.record(),
                String.valueOf(finding.key()),
                String.valueOf(finding.field()),
                finding.zh(),
                finding.details().toString());
    }

    private static PackageValidator validator(@org.jspecify.annotations.Nullable Path findings, int threads) {
        CheckOptions check =
                new CheckOptions(LocalDate.of(2020, 12, 31), Profile.NONE, Year.of(2019), "522632", 100_000);
        return new PackageValidator(new ValidationOptions(
                check,
                null,
                ReadOptions.DEFAULT,
                ValidationOptions.DEFAULT_MEMORY,
                threads,
                findings,
                Language.ZH,
                Progress.SILENT));
    }

    private static byte[] render(ReportRenderer renderer, Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, language, out);
        return out.toByteArray();
    }

    private static void assertHidden(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> shown = CANARIES.secrets().stream().filter(text::contains).toList();
        assertThat(shown.stream().map(secret -> around(text, secret)).limit(5).toList())
                .as(name + " shows " + shown.size() + " values")
                .isEmpty();
    }

    private static String around(String text, String secret) {
        int at = text.indexOf(secret);
        return secret + " in " + text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 60));
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("fupin"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (java.io.UncheckedIOException gone) {
            return List.of();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(Tables.file(folder, "parts.zip", zipped).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
