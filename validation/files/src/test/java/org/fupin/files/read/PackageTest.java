package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    private static final String CSV = "a,b\n1,2\n";

    @TempDir
    Path folder;

    private static List<String> paths(ExchangePackage exchange) {
        return exchange.entries().stream().map(PackageEntry::path).toList();
    }

    private Tables zip(Object... parts) {
        return Tables.read(Tables.file(folder, "p.zip", Tables.zip(StandardCharsets.UTF_8, parts)));
    }

    @Test
    void aMissingPathIsAnErrorThatNamesIt() {
        Path missing = folder.resolve("nowhere.csv");
        assertThatThrownBy(() -> ExchangePackage.open(List.of(missing), ReadOptions.DEFAULT))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void aDirectoryGivesItsDataFilesInOrder() throws IOException {
        Tables.file(folder, "b/household.csv", CSV);
        Tables.file(folder, "a.ndjson", "{}\n");
        Tables.file(folder, "scan.pdf", "%PDF");
        for (String name : List.of(".DS_Store", "__MACOSX/x.csv", "Thumbs.db", "~$a.xlsx", "README.md", "truth.csv")) {
            Tables.file(folder, name, CSV);
        }
        try (ExchangePackage exchange = ExchangePackage.open(List.of(folder), ReadOptions.DEFAULT)) {
            assertThat(paths(exchange)).containsExactly("a.ndjson", "b/household.csv");
            assertThat(exchange.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.rule()).isEqualTo(IntakeRule.IGNORED_FILE);
                assertThat(notice.place().file()).isEqualTo("scan.pdf");
            });
        }
    }

    @Test
    void aDirectoryWithoutRecordsHasNoEntries() throws IOException {
        try (ExchangePackage exchange = ExchangePackage.open(List.of(folder), ReadOptions.DEFAULT)) {
            assertThat(exchange.entries()).isEmpty();
        }
    }

    @Test
    void severalPathsKeepApart() throws IOException {
        Path one = Tables.file(folder.resolve("x"), "t.csv", CSV);
        Path two = Tables.file(folder.resolve("y"), "t.csv", CSV);
        try (ExchangePackage exchange = ExchangePackage.open(List.of(one, two), ReadOptions.DEFAULT)) {
            assertThat(paths(exchange)).containsExactly("2/t.csv", "t.csv");
        }
    }

    @Test
    void aZipIsReadWithNamesInUtf8OrGbk() throws IOException {
        assertThat(zip("深/户.csv", CSV, "深/", "").rows).containsExactly(List.of("1", "2"));
        byte[] gbk = Tables.zip(Charset.forName("GBK"), "贫困户.csv", CSV);
        try (ExchangePackage exchange =
                ExchangePackage.open(List.of(Tables.file(folder, "g.zip", gbk)), ReadOptions.DEFAULT)) {
            assertThat(paths(exchange)).containsExactly("贫困户.csv");
        }
    }

    @Test
    void aZipInAZipAndNamesThatClimbAreRefused() {
        byte[] inner = Tables.zip(StandardCharsets.UTF_8, "t.csv", CSV);
        assertThat(zip("inner.zip", inner, "t.csv", CSV).rules()).containsExactly(IntakeRule.LIMIT);
        Tables climbing = zip("../../evil.csv", CSV, "/etc/evil.csv", CSV, "c:\\evil.csv", CSV, "t.csv", CSV);
        assertThat(climbing.rules()).hasSize(3).containsOnly(IntakeRule.BROKEN);
        assertThat(climbing.rows).hasSize(1);
    }

    @Test
    void aBombIsRefusedByRatioAndByTotal() {
        byte[] bomb = Tables.zip(StandardCharsets.UTF_8, "t.csv", "a".repeat(20_000_000));
        Path file = Tables.file(folder, "b.zip", bomb);
        ReadOptions ratio = new ReadOptions(null, ReadLimits.DEFAULT.withZip(1L << 40, 200, 1 << 20));
        assertThat(Tables.read(file, ratio).rules()).containsExactly(IntakeRule.LIMIT);
        ReadOptions total = new ReadOptions(null, ReadLimits.DEFAULT.withZip(1 << 20, 1_000_000, 1 << 20));
        assertThat(Tables.read(file, total).rules()).containsExactly(IntakeRule.LIMIT);
    }

    @Test
    void aZipThatLiesAboutSizesIsStopped() {
        byte[] zip = Tables.zip(StandardCharsets.UTF_8, "t.csv", "a,b\n" + "1,2\n".repeat(100_000));
        int central = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[central + 24] = 100;
        zip[central + 25] = 0;
        zip[central + 26] = 0;
        Tables read = Tables.read(Tables.file(folder, "l.zip", zip));
        assertThat(read.rules()).isNotEmpty().isSubsetOf(IntakeRule.LIMIT, IntakeRule.BROKEN);
        assertThat(read.rows).isEmpty();
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        int at = bytes.length - wanted.length;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at--;
        }
        return at;
    }

    @Test
    void brokenZipsAreFindings() {
        byte[] zip = Tables.zip(StandardCharsets.UTF_8, "t.csv", "a,b\n" + "1,2\n".repeat(1000));
        Path cut = Tables.file(folder, "cut.zip", Arrays.copyOf(zip, zip.length / 2));
        assertThat(Tables.read(cut).rules()).containsExactly(IntakeRule.BROKEN);
        byte[] damaged = zip.clone();
        Arrays.fill(damaged, 36, 60, (byte) 0xFF);
        assertThat(Tables.read(Tables.file(folder, "damaged.zip", damaged)).rules())
                .contains(IntakeRule.BROKEN);
        assertThat(Tables.read(Tables.file(folder, "none.zip", "no zip")).rules())
                .containsExactly(IntakeRule.BROKEN);
    }

    @Test
    void theManifestDescribesItsFiles() throws IOException {
        Tables.file(folder, "datapackage.json", """
                {"name":"x","fupin:header":{"dataYear":2018,"divisionCode":"522323"},
                 "resources":[
                  {"name":"household","path":"d/h.csv","encoding":"gbk","rowCount":1,"fupin:header":{"dataYear":2019}},
                  {"name":"p","path":"p.csv","fupin:record":"person",
                   "hash":"sha256:0000000000000000000000000000000000000000000000000000000000000000"},
                  {"name":"gone","path":"gone.csv"}]}""");
        Tables.file(folder, "d/h.csv", "户\n一\n二\n".getBytes(Charset.forName("GBK")));
        Tables.file(folder, "p.csv", CSV);
        try (ExchangePackage exchange = ExchangePackage.open(List.of(folder), ReadOptions.DEFAULT)) {
            PackageEntry household = exchange.entries().get(0);
            assertThat(household.name()).isEqualTo("household");
            assertThat(household.header()).containsEntry("dataYear", "2019").containsEntry("divisionCode", "522323");
            assertThat(exchange.entries().get(1).record()).contains("person");
        }
        Tables read = Tables.read(folder);
        assertThat(read.rules()).containsExactly(IntakeRule.MISSING_FILE, IntakeRule.BROKEN, IntakeRule.BROKEN);
        assertThat(read.notices.get(0).place().file()).isEqualTo("gone.csv");
        assertThat(read.english(1)).contains("promises 1 rows, there are 2");
        assertThat(read.english(2)).contains("SHA-256");
        assertThat(Tables.read(folder.resolve("datapackage.json")).rules()).hasSize(3);
    }

    @Test
    void aBrokenManifestIsAFindingAndTheFilesAreRead() {
        Tables.file(folder, "datapackage.json", "{\"resources\":[");
        Tables.file(folder, "t.csv", CSV);
        Tables read = Tables.read(folder);
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.rows).hasSize(1);
    }
}
