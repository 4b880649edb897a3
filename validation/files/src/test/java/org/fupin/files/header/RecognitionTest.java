package org.fupin.files.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fupin.files.read.EntryTables;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among all record types, the one of a table is told by its names and its header, and never wrongly. */
class RecognitionTest {

    @TempDir
    Path folder;

    private final HeaderFinder finder = new HeaderFinder();
    private final List<IntakeNotice> notices = new ArrayList<>();

    @Test
    void everyTypeIsToldByItsFullHeaderAlone() {
        for (RecordType type : RecordTypes.all()) {
            assertThat(found("data.csv", header(type, Element::name, element -> true)))
                    .as(type.name())
                    .contains(type);
            assertThat(found("data.csv", header(type, Element::zh, element -> true)))
                    .as(type.zh())
                    .contains(type);
        }
        assertThat(notices).isEmpty();
    }

    /** What only the required columns cannot tell is said; they never make one type of another. */
    @Test
    void requiredColumnsAloneNeverMislead() {
        Set<String> untold = new TreeSet<>();
        for (RecordType type : RecordTypes.all()) {
            List<Optional<RecordType>> found = List.of(
                    found("data.csv", header(type, Element::name, Element::required)),
                    found("data.csv", header(type, Element::zh, Element::required)));
            assertThat(found).as(type.name()).allMatch(told -> told.isEmpty() || told.get() == type);
            if (found.contains(Optional.<RecordType>empty())) {
                untold.add(type.name());
            }
        }
        // a citizen and a contract are in many records
        assertThat(untold).containsExactly("feedBank");
    }

    @Test
    void everyTypeIsToldByTheNameOfItsFile() {
        for (RecordType type : RecordTypes.all()) {
            String first = header(type, Element::name, element -> element.index() < 3);
            for (String name :
                    List.of(type.name(), type.code(), type.code() + "_522323_2018", type.zh() + "（2018年度）")) {
                assertThat(found(name.replace('/', '／') + ".csv", first))
                        .as(name)
                        .contains(type);
            }
        }
    }

    @Test
    void aHeaderThatFitsSeveralTypesIsAFindingThatSaysWhatToDo() {
        assertThat(found("data.csv", "certificateNo,name\n1,2\n")).isEmpty();
        assertThat(notices).extracting(IntakeNotice::rule).containsExactly(IntakeRule.UNKNOWN_RECORD);
        assertThat(notices.get(0).details().toString()).contains("--record", "同样相符");
    }

    @Test
    void theNameIsAHintAndTheHeaderTheFact() {
        RecordType person = RecordTypes.find("person").orElseThrow();
        String header = header(person, Element::zh, element -> true);

        assertThat(found("visit.csv", header)).contains(person);
        assertThat(found("项目.csv", header)).contains(person);
    }

    @Test
    void theNameOfAFormLeadsToThePartThatTheTableHolds() {
        for (RecordType part : RecordTypes.parts("CAS")) {
            String header = header(part, Element::zh, element -> true);
            for (String name : List.of("CAS.csv", "贫困县登记表.csv", "贫困县年度情况.csv", "countyAnnual.csv")) {
                assertThat(found(name, header)).as(name + " " + part).contains(part);
            }
        }
    }

    @Test
    void aTableOfAWholeFormIsThatOfAllItsParts() {
        for (String form : List.of("CAS", "VAS")) {
            List<RecordType> parts = RecordTypes.parts(form);
            assertThat(parts).hasSizeGreaterThan(1);
            String header = parts.stream()
                    .flatMap(type -> type.elements().stream())
                    .map(Element::zh)
                    .distinct()
                    .collect(Collectors.joining(","));
            BoundHeader bound = bind(form + ".csv", header + "\n1\n").orElseThrow();
            List<RecordType> all = new ArrayList<>(bound.others());
            all.add(bound.type());
            assertThat(all).containsExactlyInAnyOrderElementsOf(parts);
            assertThat(notices).isEmpty();
        }
    }

    private static String header(RecordType type, Function<Element, String> name, Predicate<Element> wanted) {
        return type.elements().stream().filter(wanted).map(name).collect(Collectors.joining(",")) + "\n1\n";
    }

    private Optional<RecordType> found(String name, String text) {
        return bind(name, text).map(BoundHeader::type);
    }

    private Optional<BoundHeader> bind(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            try (ExchangePackage exchange = ExchangePackage.open(List.of(file), ReadOptions.DEFAULT);
                    EntryTables tables = exchange.entries().get(0).open(ReadOptions.DEFAULT, notices::add)) {
                TableReader table = Objects.requireNonNull(tables.next());
                return finder.find(table, HeaderRequest.of(exchange.entries().get(0)), notices::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
