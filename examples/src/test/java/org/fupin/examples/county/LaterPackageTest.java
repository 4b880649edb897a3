package org.fupin.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fupin.validation.CheckResult;
import org.fupin.validation.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package of 2020: committed as it is made, sound, and with exactly the planted faults in the other one. */
class LaterPackageTest {

    private static final Path DATA = Path.of("data", "county-2020");
    private static final LocalDate AS_OF = LocalDate.of(2021, 1, 31);

    @Test
    void generatesTheCommittedPackages(@TempDir Path fresh) throws IOException {
        LaterPackage.write(fresh);
        if (Boolean.getBoolean("fupin.refresh")) {
            LaterPackage.write(DATA);
        }
        assertThat(CountyPackageTest.contents(DATA))
                .as("committed files; refresh with -Dfupin.refresh=true")
                .isEqualTo(CountyPackageTest.contents(fresh));
    }

    @Test
    void findsNothingInTheCleanPackage() throws IOException {
        CheckResult result = CountyPackageTest.check(DATA.resolve("clean"), AS_OF);
        assertThat(result.findings()).extracting(Finding::zh).isEmpty();
        assertThat(result.accepted()).isTrue();
        assertThat(result.read()).isGreaterThan(1_300);
    }

    @Test
    void findsEveryPlantedFaultAndNothingElse() throws IOException {
        CheckResult result = CountyPackageTest.check(DATA.resolve("defects"), AS_OF);
        assertThat(result.findings())
                .extracting(CountyPackageTest::place)
                .containsExactlyInAnyOrderElementsOf(CountyPackageTest.truth(DATA))
                .hasSizeGreaterThanOrEqualTo(25);
    }
}
