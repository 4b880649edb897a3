package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.Tables;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Crosswalk;
import org.fupin.schemas.Crosswalks;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with the field codes of the national system as headers say the same as those with our names. */
class NationalHeadersTest {

    private static final Profile HUMAN_RESOURCES =
            new Profile("hr", Map.of(), List.of(), Map.of(), List.of(), List.of(), "human-resources");

    @TempDir
    Path folder;

    @Test
    void everyTableWithNationalCodesIsReadByThem() throws IOException {
        List<RecordType> types = RecordTypes.all().stream()
                .filter(type -> type.elements().stream()
                        .anyMatch(element -> !element.info().national().isEmpty()))
                .toList();
        assertThat(types).hasSizeGreaterThanOrEqualTo(12);
        for (RecordType type : types) {
            List<List<String>> rows = rows(type);
            Report ours = check(type, rows, Element::name, Profile.NONE);
            Report theirs = check(type, rows, element -> element.info().national(), Profile.NONE);

            assertThat(theirs.files()).as(type.name()).allMatch(file -> file.read() == rows.size());
            assertThat(theirs.files().get(0).record()).isEqualTo(type.name());
            assertThat(said(theirs)).as(type.name()).isEqualTo(said(ours)).isNotEmpty();
        }
    }

    /** The register's AAB001 is a person, in human resources it is an employer: the profile says which is meant. */
    @Test
    void anotherSystemHasItsOwnCodes() throws IOException {
        String person = "AAB001,name\n10000000000001,x\n";
        assertThat(unknown(check("person.csv", person, Profile.NONE))).isEmpty();
        assertThat(unknown(check("person.csv", person, HUMAN_RESOURCES))).containsExactly("AAB001");

        String employment = "AAC002,startMonth\n52263218200101101X,2018-05\n";
        assertThat(unknown(check("feedEmployment.csv", employment, Profile.NONE)))
                .containsExactly("AAC002");
        assertThat(unknown(check("feedEmployment.csv", employment, HUMAN_RESOURCES)))
                .isEmpty();
    }

    @Test
    void everyMappingLeadsToAnElement() {
        assertThat(Crosswalks.systems()).contains(Crosswalks.POVERTY_REGISTER, "county-form", "human-resources");
        for (String system : Crosswalks.systems()) {
            List<Crosswalk> mappings = Crosswalks.of(system);
            assertThat(mappings).isNotEmpty().doesNotHaveDuplicates();
            assertThat(mappings).allSatisfy(mapping -> {
                assertThat(mapping.system()).isEqualTo(system);
                RecordType type = RecordTypes.find(mapping.record()).orElseThrow();
                assertThat(type.element(mapping.element()))
                        .as(mapping.toString())
                        .isPresent();
                assertThat(mapping.confidence()).isIn("sure", "likely", "guess", "proposed");
            });
        }
    }

    private static List<Element> columns(RecordType type) {
        return CanaryRows.columns(type).stream()
                .filter(element -> !element.info().national().isEmpty())
                .toList();
    }

    private static List<List<String>> rows(RecordType type) {
        List<Element> all = CanaryRows.columns(type);
        List<Element> wanted = columns(type);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : new CanaryRows(7).rows(type, 20)) {
            rows.add(wanted.stream()
                    .map(element -> row.get(all.indexOf(element)))
                    .toList());
        }
        return rows;
    }

    private Report check(RecordType type, List<List<String>> rows, Function<Element, String> header, Profile profile)
            throws IOException {
        StringBuilder text =
                new StringBuilder(columns(type).stream().map(header).collect(Collectors.joining(",", "", "\r\n")));
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return check(type.name() + ".csv", text.toString(), profile);
    }

    private Report check(String name, String text, Profile profile) throws IOException {
        Path file = Tables.file(folder, name, text);
        CheckOptions check = new CheckOptions(LocalDate.of(2020, 12, 31), profile, null, null, 10_000);
        return new PackageValidator(new ValidationOptions(
                        check,
                        null,
                        ReadOptions.DEFAULT,
                        ValidationOptions.DEFAULT_MEMORY,
                        1,
                        null,
                        Language.ZH,
                        Progress.SILENT))
                .validate(List.of(file));
    }

    private static Map<String, Long> said(Report report) {
        return report.findings().shown().stream()
                .map(finding ->
                        finding.rule().code() + " " + finding.key() + " " + finding.field() + " " + finding.zh())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static List<String> unknown(Report report) {
        return report.findings().shown().stream()
                .filter(finding -> finding.rule().code().equals("FIL-F-004"))
                .map(Finding::details)
                .map(details -> String.valueOf(details.get("header")))
                .toList();
    }
}
