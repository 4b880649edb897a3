package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.RuleSwitch;

/** The quick way through NDJSON finds what the ordinary way finds, whatever the rows hold, the chunks and the threads. */
class QuickPathProperties {

    private static final Pace ORDINARY = new Pace(1 << 20, false);
    private static final Profile RECORDS_ONLY = recordsOnly();
    private static final Map<String, Path> FOLDER = new HashMap<>();

    @BeforeContainer
    static void makeFolder() throws IOException {
        FOLDER.put("it", Files.createTempDirectory("fupin-quick"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60)
    void quickIsOrdinary(@ForAll("households") FileOf file) throws IOException {
        compare("household.ndjson", file.bytes);
    }

    @Property(tries = 60)
    void quickIsOrdinaryForPersons(@ForAll("persons") FileOf file) throws IOException {
        compare("person.ndjson", file.bytes);
    }

    @Property(tries = 5)
    void quickIsOrdinaryForDatasetRules(@ForAll("households") FileOf file) throws IOException {
        Path path = Files.write(folder().resolve("household.ndjson"), file.bytes);
        Report ordinary = validate(path, ORDINARY, 1, Profile.NONE);
        same(validate(path, new Pace(700, true), 3, Profile.NONE), ordinary);
    }

    private static void compare(String name, byte[] file) throws IOException {
        Path path = Files.write(folder().resolve(name), file);
        Report ordinary = validate(path, ORDINARY, 1, RECORDS_ONLY);
        same(validate(path, Pace.USUAL, 1, RECORDS_ONLY), ordinary);
        same(validate(path, new Pace(64, true), 1, RECORDS_ONLY), ordinary);
        same(validate(path, new Pace(900, true), 2, RECORDS_ONLY), ordinary);
        same(validate(path, new Pace(300, false), 3, RECORDS_ONLY), ordinary);
        same(validate(path, new Pace(2000, true), 4, RECORDS_ONLY), ordinary);
    }

    private static void same(Report report, Report ordinary) {
        assertThat(told(report)).isEqualTo(told(ordinary));
        assertThat(report.findings().byDivision()).isEqualTo(ordinary.findings().byDivision());
        assertThat(report.findings().equals(ordinary.findings())).isTrue();
        assertThat(report.ledger()).isEqualTo(ordinary.ledger());
        assertThat(report.files()).isEqualTo(ordinary.files());
    }

    /** What is found, in short, so that a difference is easy to see. */
    private static List<String> told(Report report) {
        return report.findings().samples().stream()
                .map(sample -> sample.finding())
                .map(found -> found.place().line() + " " + found.rule().code() + " "
                        + found.place().column() + ": " + found.en())
                .toList();
    }

    private static Report validate(Path path, Pace pace, int threads, Profile profile) throws IOException {
        CheckOptions check = new CheckOptions(LocalDate.of(2020, 12, 31), profile, null, null, 1000);
        ValidationOptions options = new ValidationOptions(
                check,
                null,
                ReadOptions.DEFAULT,
                ValidationOptions.DEFAULT_MEMORY,
                threads,
                null,
                Language.EN,
                Progress.SILENT);
        return new PackageValidator(options, pace).validate(List.of(path));
    }

    private static Path folder() {
        return Objects.requireNonNull(FOLDER.get("it"));
    }

    private static Profile recordsOnly() {
        Map<String, RuleSwitch> off = new HashMap<>();
        for (DatasetRule rule : DatasetRules.standard()) {
            off.put(rule.code(), new RuleSwitch(null, true, "not compared here"));
        }
        return new Profile("records", off, List.of(), Map.of(), List.of(), List.of());
    }

    @Provide
    Arbitrary<FileOf> households() {
        return files(true);
    }

    @Provide
    Arbitrary<FileOf> persons() {
        return files(false);
    }

    private static Arbitrary<FileOf> files(boolean household) {
        Arbitrary<String> row = ways().map(ways -> {
            SpoiltRow spoilt = household ? SpoiltRow.household() : SpoiltRow.person();
            ways.forEach(way -> spoilt.spoil(way.way(), way.number()));
            return spoilt.line();
        });
        Arbitrary<byte[]> line =
                Combinators.combine(row, Arbitraries.integers().between(0, 40)).as(SpoiltLine::of);
        String sound = (household ? SpoiltRow.household() : SpoiltRow.person()).line() + "\n";
        return line.list().ofMinSize(1).ofMaxSize(12).map(lines -> new FileOf(join(sound, lines)));
    }

    /** The bytes of a file, shown as text when a try fails. */
    private static final class FileOf {
        private final byte[] bytes;

        FileOf(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.UTF_8).replace("\r", "<CR>");
        }
    }

    private record Spoiling(SpoiltRow.Way way, int number) {}

    private static Arbitrary<List<Spoiling>> ways() {
        return Combinators.combine(
                        Arbitraries.of(SpoiltRow.Way.class),
                        Arbitraries.integers().between(0, 100_000))
                .as(Spoiling::new)
                .list()
                .ofMaxSize(3);
    }

    private static byte[] join(String sound, List<byte[]> lines) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(sound.getBytes(StandardCharsets.UTF_8));
            for (byte[] line : lines) {
                file.write(line);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
