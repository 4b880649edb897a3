package org.fupin.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.fupin.security.policy.StandardInForce;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of clauses names nothing that does not exist, and no standard of a profile is left out of it. */
class ClausesPageTest {

    private static final Pattern NAME = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w+)`");

    /** A row: clause, confidence, what is asked, API, tests. */
    private record Row(String clause, String confidence, String api, String tests) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Shown.page("clauses").lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 7
                    && !cells[1].startsWith("---")
                    && !cells[1].strip().equals("clause")) {
                rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[4].strip(), cells[5].strip()));
            }
        }
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> everyRowNamesWhatExists() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(45);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.clause(), () -> {
                    assertThat(row.confidence()).isIn("S", "L", "G");
                    check(row.api(), false);
                    check(row.tests(), true);
                }));
    }

    private static void check(String cell, boolean tests) {
        List<MatchResult> names = NAME.matcher(cell).results().toList();
        assertThat(names).as(cell).isNotEmpty();
        assertThat(NAME.matcher(cell).replaceAll("").strip())
                .as("only names in " + cell)
                .isEmpty();
        for (MatchResult name : names) {
            assertThat(exists("org.fupin.security." + name.group(1), tests))
                    .as(name.group(1) + " is there")
                    .isTrue();
        }
    }

    private static boolean exists(String name, boolean test) {
        try {
            Class<?> found = Class.forName(name, false, ClausesPageTest.class.getClassLoader());
            boolean ofTests = found.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .equals(ClausesPageTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation());
            return ofTests == test;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void noStandardOfAProfileIsLeftOut() throws IOException {
        String page = Shown.page("clauses");
        for (Profile profile : Profile.values()) {
            for (StandardInForce standard : SecurityPolicy.of(profile).standards()) {
                // an older edition is named beside its successor: the number without the year
                String number = standard.number().replaceFirst("-(2008|2016|2017)$", "");
                assertThat(page).contains(number);
            }
        }
    }

    /** Tokens and pseudonyms are personal information (PIPL 73): nothing in the API says anonymous. */
    @Test
    void noNameSaysAnonymous() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.fupin.security");
        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(classes)
                .flatMap(type -> Stream.concat(
                                Stream.of(type.getSimpleName()),
                                type.getMethods().stream().map(JavaMethod::getName))
                        .toList())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*anonymous.*|.*anonymi[sz].*"));
    }

    @Test
    void whatALibraryCannotClaimIsSaid() throws IOException {
        assertThat(Shown.page("clauses"))
                .contains("cannot claim", "等保三级", "密评", "GB/T 37092", "anonymous", "Read the published text");
    }
}
