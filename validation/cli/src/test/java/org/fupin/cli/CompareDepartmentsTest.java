package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page "compare the register with a department": its commands, run as they stand. */
@DisabledOnOs(OS.WINDOWS)
class CompareDepartmentsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsOfThePageWork() throws IOException, InterruptedException {
        PageCommands page = PageCommands.of("security/docs/compare-with-departments.md");
        assertThat(page.count()).isEqualTo(7);
        String said = page.run(folder);
        assertThat(said)
                .contains("FMC", "sealed and signed: comparison.papkg")
                .doesNotContain("a password of", "520102", "张福");
        List<String> records = Files.readAllLines(folder.resolve("comparison.csv"));
        assertThat(records)
                .containsExactly(
                        "dataYear,divisionCode,resultNo,feedType,householdNo,personNo,matchState,difference,registerValue,"
                                + "feedValue,runDate,disposition,dispositionDate",
                        "2018,522326,522326-20190131-FMC-D-001-000001,FMC,522326000001,52232600000101,1,7,0 / 0,2018-12,"
                                + "2019-01-31,,");
        assertThat(Files.readString(folder.resolve("sent/feedDibao.csv")))
                .doesNotContain("520102", "monthlyAmount", "260")
                .contains("D002");
        assertThat(Files.readAllLines(folder.resolve("nothing.csv"))).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("comparison.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void recordsAsLinesOfJson() throws IOException {
        Path household =
                write("household.csv", "householdNo,headCertificateNo,povertyStatus", "H1,520102195501010016,0");
        Path person =
                write("person.csv", "householdNo,personNo,certificateNo,memberStatus", "H1,P1,520102195501010016,1");
        Path asset = write("feedAsset.csv", "certificateNo,kind,registeredDate", "520102195501010016,4,2017-01-01");
        Path out = folder.resolve("doubts.ndjson");
        Call call = Call.of(
                "compare",
                household.toString(),
                person.toString(),
                asset.toString(),
                "--out",
                out.toString(),
                "--data-year",
                "2018",
                "--division",
                "522326",
                "--as-of",
                "2019-01-31",
                "--locale",
                "en",
                "--no-progress");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).contains("FXA", "12 Doubtful asset: 1", "not in the package: FHK");
        assertThat(Files.readAllLines(out))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"householdNo\":\"H1\"", "\"difference\":\"12\"", "\"dataYear\":2018")
                        .doesNotContain("520102195501010016"));
    }

    @Test
    void wrongUse() throws IOException {
        Path asset = write("feedAsset.csv", "certificateNo,kind,registeredDate", "520102195501010016,4,2017-01-01");
        Call.of("compare", asset.toString(), "--out", "doubts.xlsx").complains(ExitCode.USAGE, ".ndjson");
        Call.of("compare", asset.toString(), "--out", "d.csv", "--token-key", "dibao")
                .complains(ExitCode.USAGE, "--token-parties");
        Call.of("validate", asset.toString(), "--token-purpose", "x").complains(ExitCode.USAGE, "--token-key");
        Call.of("mask", "tokens", asset.toString(), "--out", "t.csv").complains(ExitCode.USAGE, "--token-key");
        Path out = folder.resolve("none.csv");
        Call.of("compare", "no-such-folder", "--out", out.toString()).complains(ExitCode.UNREADABLE, "no-such-folder");
        assertThat(out).doesNotExist();
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
