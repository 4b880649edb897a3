package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every number of the standard's own index of parameters is a parameter here, as sure as there or less. */
class StandardParametersTest {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final List<String> GRADES = List.of("sure", "likely", "guess", "proposed");

    /** Numbers in the index that are no values: a year, a term, another wording of the same, a unit. */
    private static final Pattern NO_VALUE = Pattern.compile("to 2019|1 y / 5 y|200 a year|m²");

    /** Names under which the parts of one row of the index stand here, where the name alone does not say it. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "WRONG_EXIT, OMISSION", List.of("WRONG_EXIT", "OMISSION"),
            "MEETINGS", List.of("MEETINGS_PROVINCE", "MEETINGS_COUNTY"),
            "COMPULSORY_AGE", List.of("COMPULSORY_AGE_", "PRIMARY_AGE_", "JUNIOR_AGE_"));

    @TestFactory
    Stream<DynamicTest> everyRowOfTheIndexIsKept() throws IOException {
        return index().stream()
                .map(row -> DynamicTest.dynamicTest(row.name() + " " + row.valid() + " " + row.division(), () -> {
                    List<Parameter> here = named(row);
                    assertThat(here).as(row.name()).isNotEmpty();
                    assertThat(here.stream().map(Parameter::value))
                            .usingElementComparator(BigDecimal::compareTo)
                            .as(row.value())
                            .containsAll(row.numbers());
                    assertThat(here)
                            .as("no surer than the index")
                            .noneMatch(each -> GRADES.indexOf(each.confidence()) < GRADES.indexOf(row.confidence()));
                }));
    }

    private static List<Parameter> named(Row row) {
        List<String> names = PARTS.getOrDefault(row.name(), List.of(row.name()));
        return Parameters.standard().all().stream()
                .filter(each -> names.stream().anyMatch(each.name()::startsWith))
                .filter(each -> row.years().anyMatch(year -> covers(each, year)))
                .toList();
    }

    private static boolean covers(Parameter each, int year) {
        return (each.from() == null || each.from().getYear() <= year)
                && (each.to() == null || each.to().getYear() >= year);
    }

    private static List<Row> index() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                StandardParametersTest.class.getResourceAsStream("standard/parameters.tsv"), "parameters.tsv")) {
            List<Row> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4])));
            assertThat(rows).hasSize(45);
            return rows;
        }
    }

    private record Row(String name, String value, String valid, String division, String rated) {

        List<BigDecimal> numbers() {
            return NUMBER.matcher(NO_VALUE.matcher(value).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> new BigDecimal(text.replace(",", "")))
                    .toList();
        }

        /** Every year from the first that the row names to the last. */
        IntStream years() {
            IntSummaryStatistics named = YEAR.matcher(valid)
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group()))
                    .summaryStatistics();
            return IntStream.rangeClosed(named.getMin(), named.getMax());
        }

        String confidence() {
            return rated.replaceAll(" .*", "");
        }
    }
}
