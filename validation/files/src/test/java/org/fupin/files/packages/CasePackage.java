package org.fupin.files.packages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.files.engine.PackageValidator;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.report.Report;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.profile.Profile;

/**
 * A package of the standard in its two states.
 *
 * @param name its folder
 * @param asOf day as of which it is judged
 */
record CasePackage(String name, LocalDate asOf) {

    /** The folder of all packages. */
    static final Path HOME = Path.of("../../schemas/cases/packages");

    private static final int ALL_SAMPLES = 10_000;

    /** The packages of the index. */
    static List<CasePackage> all() {
        return rows(HOME.resolve("index.csv"))
                .map(row -> new CasePackage(row.getField("package"), LocalDate.parse(row.getField("as_of"))))
                .toList();
    }

    /** Checks the package in that state, {@code clean} or {@code defective}. */
    Report check(String state) {
        CheckOptions options = new CheckOptions(asOf, Profile.NONE, null, null, ALL_SAMPLES);
        try {
            return new PackageValidator(ValidationOptions.of(options)).validate(List.of(folder().resolve(state)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report expected of that state. */
    Path expected(String state) {
        return folder().resolve(state + ".expected.json");
    }

    /** The findings that the planted faults cause, as {@code rule file line column}. */
    List<String> faults() {
        return rows(folder().resolve("faults.csv"))
                .map(row -> String.join(
                        " ", row.getField("rule"), row.getField("file"), row.getField("line"), row.getField("column")))
                .toList();
    }

    private Path folder() {
        return HOME.resolve(name);
    }

    private static Stream<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
