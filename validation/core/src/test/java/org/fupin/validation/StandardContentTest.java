package org.fupin.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.fupin.validation.projection.Shapes;
import org.junit.jupiter.api.Test;

/**
 * Nothing of the standard is without its home: every record, element, list and code of its index files, which lie beside
 * this test as they were published, is in the records and lists of this library, and says the same of itself.
 */
class StandardContentTest {

    /** Where the library says it otherwise, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "PRJ-017 type", "the JSON of the form is amounts by kind of fund",
            "PRJ-017 list", "the keys of those amounts are codes",
            "EDU_GB 72", "no code of GB/T 4658-2006, whose codes are exact here",
            "EDU_GB 82", "no code of GB/T 4658-2006, whose codes are exact here",
            "GB32100 1", "named as the part of the code that it is");

    private final Map<String, Element> elements = elements();

    @Test
    void everyRecordHasItsHome() {
        Map<String, Long> counts = new HashMap<>();
        elements.keySet().forEach(code -> counts.merge(code.substring(0, code.indexOf('-')), 1L, Long::sum));
        Set<String> faults = new TreeSet<>();
        List<String[]> records = read("records.tsv");
        for (String[] row : records) {
            RecordType type = row[0].equals("META")
                    ? RecordTypes.header()
                    : RecordTypes.find(row[0]).orElse(null);
            if (type == null) {
                faults.add(row[0] + " is no record type");
                continue;
            }
            boolean named = type.zh().equals(row[1]) || type.zh().startsWith(stem(row[1]) + "（一）");
            differ(faults, row[0] + " name", named, row[1] + " / " + type.zh());
            differ(
                    faults,
                    row[0] + " tier",
                    type.info().tier().equals(row[2]),
                    type.info().tier());
            compare(faults, row[0] + " elements", row[3], String.valueOf(counts.get(row[0])));
        }

        assertThat(faults).isEmpty();
        assertThat(records).hasSize(133);
    }

    @Test
    void everyElementHasItsHome() {
        Set<String> faults = new TreeSet<>();
        List<String[]> rows = read("elements.tsv");
        for (String[] row : rows) {
            Element element = elements.get(row[0]);
            if (element == null) {
                faults.add(row[0] + " " + row[1] + " is no element");
                continue;
            }
            compare(faults, row[0] + " name", row[1], element.name());
            compare(faults, row[0] + " zh", row[2], element.zh());
            compare(faults, row[0] + " type", row[3], shape(element, row[3]));
            compare(faults, row[0] + " unit", row[4], element.info().unit());
            compare(faults, row[0] + " list", row[5], list(element));
            compare(faults, row[0] + " required", row[6], presence(element));
            compare(faults, row[0] + " national", row[7], element.info().national());
            compare(faults, row[0] + " source", row[8], element.info().source());
            compare(
                    faults,
                    row[0] + " confidence",
                    row[9],
                    element.info().confidence().name().toLowerCase(Locale.ROOT));
        }

        assertThat(faults).isEmpty();
        assertThat(rows).hasSize(1466);
        assertThat(elements).hasSize(1466);
    }

    @Test
    void everyListAndCodeHasItsHome() {
        Set<String> faults = new TreeSet<>();
        Map<String, String> lists = new LinkedHashMap<>();
        for (String[] row : read("codes.tsv")) {
            lists.put(row[0], row[1]);
            CodeList list = CodeLists.get(row[0]);
            compare(faults, row[0] + " status", row[1], list.status().text());
            if (!row[2].isEmpty() && !row[2].contains("…")) {
                String zh = list.find(row[2]).map(code -> code.zh()).orElse("(no such code)");
                compare(faults, row[0] + " " + row[2], row[3], zh);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(lists).hasSize(206);
        assertThat(CodeLists.names()).containsExactlyInAnyOrderElementsOf(lists.keySet());
    }

    private static Map<String, Element> elements() {
        return Stream.concat(Stream.of(RecordTypes.header()), RecordTypes.all().stream())
                .flatMap(type -> type.elements().stream())
                .collect(Collectors.toMap(Element::code, element -> element, (first, again) -> first));
    }

    /** The name of the form, without the bracket in which a section says what it is. */
    private static String stem(String zh) {
        int bracket = zh.indexOf('（');
        return bracket < 0 ? zh : zh.substring(0, bracket);
    }

    private static String list(Element element) {
        if (element.constraint(Division.class).isPresent()) {
            return "DIVISION";
        }
        return element.constraint(CreditCode.class).isPresent()
                ? "GB32100"
                : element.codeList().map(CodeList::name).orElse("");
    }

    /** Codes of divisions and certificates have their own constraint, which knows their lengths. */
    private static String shape(Element element, String wanted) {
        boolean own = element.constraint(Division.class).isPresent()
                || element.constraint(Certificate.class).isPresent();
        return own && wanted.startsWith("S(") ? wanted : Shapes.of(element);
    }

    private static String presence(Element element) {
        return element.required() ? "R" : element.info().conditional() ? "C" : "O";
    }

    private static void compare(Set<String> faults, String what, String wanted, String found) {
        differ(faults, what, wanted.equals(found), found + ", in the standard " + wanted);
    }

    private static void differ(Set<String> faults, String what, boolean same, String found) {
        if (!same && !OTHERWISE.containsKey(what)) {
            faults.add(what + ": " + found);
        }
    }

    private static List<String[]> read(String name) {
        try (InputStream in = Objects.requireNonNull(
                StandardContentTest.class.getResourceAsStream("/org/fupin/validation/standard/" + name))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
