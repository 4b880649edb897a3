package org.fupin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program prints what its page of the README says. */
class ProgramsTest {

    private static final String HEADER =
            "householdNo,headName,headCertificateType,headCertificateNo,villageCode,identificationStandard,"
                    + "householdAttribute,mainCause,povertyStatus,identifiedDate,identifiedYear,exitYear,memberCount\n";
    private static final String GOOD =
            "5201020001,张测试,01,440524188001010014,520102100201,1,01,1,0,2014-05-01,2014,,3\n";
    private static final String BAD = "5201020002,张测试,01,440524188001010014,520102100201,1,01,1,1,2014-05-01,2014,,3\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aBeanIsJudgedInBothLanguages() throws IOException {
        assertThat(Shown.by(ValidateBean::run).lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("  mainCause {org.fupin.META-F-005} 代码取值不合法"))
                .anyMatch(line -> line.startsWith("  mainCause {org.fupin.META-F-005} code is not acceptable"))
                .anyMatch(line -> line.startsWith("  povertyStatus {org.fupin.HHD-R-014} 脱贫状态"))
                .anyMatch(line -> line.startsWith("  povertyStatus {org.fupin.HHD-R-014} poverty status"));
    }

    @Test
    void aPackageIsJudged() throws IOException {
        Files.writeString(folder.resolve("household.csv"), HEADER + GOOD + BAD);
        assertThat(Shown.by(out -> ValidatePackage.run(folder, out)))
                .startsWith("拒绝 rejected\n读取 read 2 · 不合格 rejected 1\n")
                .contains("error HHD-R-014 household.csv:3", "does not fit the exit year");
        Files.writeString(folder.resolve("household.csv"), HEADER + GOOD);
        assertThat(Shown.by(out -> ValidatePackage.run(folder, out)))
                .startsWith("接受 accepted\n读取 read 1 · 不合格 rejected 0\n");
    }

    @Test
    void aStreamIsCountedExactlyAndKeepsOnlySamples() throws IOException {
        assertThat(Shown.by(out -> ValidateStream.run(200_000, out)))
                .contains("读取 read 200000 · 不合格 rejected 200\n", "199800 passed, 200 failed");
        assertThat(Shown.by(out -> ValidateStream.run(500, out))).contains("499 passed, 1 failed");
    }

    @Test
    void aProfileChangesWhatItSaysAndNothingElse() throws IOException {
        assertThat(Shown.by(out -> OwnProfile.run(Path.of("profiles"), out)))
                .startsWith("贵州省示例 Guizhou (example): 拒绝 rejected\n")
                .contains(
                        "warning HHD-R-014 household.csv:3",
                        "error EXH-P-005 householdExit.csv:2",
                        "不足 10 天",
                        "warning GZ-X-001 household.csv:4",
                        "identified its households by 2 standards",
                        "停用 disabled HHD-R-006: 省级台账不采集致贫原因说明",
                        "豁免 waived HHD-F-003: 1")
                .doesNotContain("error HHD-", "FIL-F-004", "FIL-F-008");
    }

    @Test
    void aDocumentIsHeldToTheSchema() throws IOException {
        assertThat(Shown.by(ValidateJson::run))
                .startsWith("3 zh_CN\n")
                .contains("3 en\n", "headName", "/identifiedYear: ", "houseColour");
    }

    @Test
    void aCountyFileIsSentSafely() throws IOException {
        Path files = Files.createDirectory(folder.resolve("county"));
        Files.writeString(files.resolve("household.csv"), HEADER + GOOD);
        assertThat(Shown.by(out -> SendCountyFile.run(files, folder, out)).lines())
                .containsExactly(
                        "加密签名 sealed 1 files, SM",
                        "验签通过 verified, for 年度数据上报",
                        "回执 receipt: OPENED, for this package: true",
                        "一个比特被改 one bit changed: BAD_SIGNATURE");
        assertThat(folder.resolve("received/household.csv")).hasContent(HEADER + GOOD);
    }
}
