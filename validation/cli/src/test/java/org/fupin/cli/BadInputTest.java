package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given to the command: a finding with its place, or one clear line. */
class BadInputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyFile() throws IOException {
        finds(Samples.text(folder, "empty.csv", ""), "FIL-F-003");
        finds(Samples.text(folder, "blank.csv", "\n\n  \n"), "FIL-F-003");
        finds(Samples.text(folder, "empty.json", ""), "FIL-F-");
        finds(Samples.text(folder, "empty.xlsx", ""), "FIL-F-");
        finds(Samples.text(folder, "empty.zip", ""), "FIL-F-");
    }

    @Test
    void aFolderWithoutRecords() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        finds(none, "FIL-F-003");
        Samples.text(none, "readme.txt", "words");
        finds(none, "FIL-F-003");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] start = (Samples.HEADER + Samples.GOOD).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 3);
        bytes[start.length] = (byte) 0xff;
        bytes[start.length + 1] = (byte) 0xff;
        bytes[start.length + 2] = '\n';
        finds(Files.write(folder.resolve("mixed.csv"), bytes), "FIL-F-001", "line 3");
    }

    @Test
    void theWrongEncodingAskedFor() throws IOException {
        byte[] bytes = (Samples.HEADER + Samples.GOOD).getBytes(Charset.forName("GB18030"));
        Path file = Files.write(folder.resolve("gb.csv"), bytes);
        Call.validate(file, "--locale", "en").ends(ExitCode.ACCEPTED, "GB18030");
        Call.validate(file, "--encoding", "UTF-8", "--locale", "en").ends(ExitCode.REJECTED, "FIL-F-001");
    }

    @Test
    void aBrokenZip() throws IOException {
        finds(Samples.text(folder, "broken.zip", "PK\u0003\u0004 and nothing after it"), "FIL-F-002");
        byte[] whole = Files.readAllBytes(Samples.zip(folder, Samples.HEADER + Samples.GOOD.repeat(100)));
        finds(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)), "FIL-F-002");
    }

    @Test
    void aWorkbookThatIsNone() throws IOException {
        Path words = Samples.text(folder, "words.xlsx", "these are words");
        finds(words, "FIL-F-002", "words.xlsx");
        byte[] whole = Files.readAllBytes(Samples.workbook(folder));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3));
        finds(cut, "FIL-F-002");
        Path report = folder.resolve("report.xlsx");
        Call.of("validate", cut.toString(), "--report", report.toString()).ends(ExitCode.REJECTED);
        assertThat(report).exists();
    }

    @Test
    void jsonNestedTenThousandDeep() throws IOException {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        finds(Samples.text(folder, "deep.json", deep), "FIL-F-010");
        finds(Samples.text(folder, "cell.json", "[{\"householdNo\":" + deep + "}]"), "FIL-F-010");
        finds(Samples.text(folder, "deep.ndjson", "{\"householdNo\":" + deep + "}\n"), "FIL-F-");
    }

    @Test
    void aRowOfAHundredThousandColumns() throws IOException {
        String wide = "1,".repeat(100_000) + "1\n";
        finds(Samples.text(folder, "header.csv", wide + wide), "FIL-F-010");
        finds(
                Samples.text(folder, "row.csv", Samples.HEADER + wide + Samples.GOOD),
                "FIL-F-010",
                "line 2",
                "accepted 1");
    }

    @Test
    void headersThatStandTwice() throws IOException {
        String header = Samples.HEADER.strip() + ",headName\n";
        finds(Samples.text(folder, "twice.csv", header + Samples.GOOD.strip() + ",李\n"), "FIL-F-005", "headName");
    }

    @Test
    void filesCutInTheMiddle() throws IOException {
        finds(
                Samples.text(folder, "quote.csv", Samples.HEADER + Samples.GOOD + "5201020002,\"张"),
                "FIL-F-002",
                "line 3");
        finds(Samples.text(folder, "row.csv", Samples.HEADER + Samples.GOOD + "5201020002,张测"), "FIL-F-009", "line 3");
        finds(Samples.text(folder, "cut.json", "[{\"householdNo\":\"5201020001\"},{\"hou"), "FIL-F-002");
        finds(Samples.text(folder, "cut.ndjson", "{\"householdNo\":\"5201020001\"}\n{\"hou"), "FIL-F-002", "line 2");
    }

    @Test
    void jsonThatIsNoRecord() throws IOException {
        for (String text :
                new String[] {"null", "7", "\"words\"", "[1,2]", "[[]]", "{}", "[{}]", "{\"a\":[{}]}", "\u0000"}) {
            finds(Samples.text(folder, "odd.json", text), "FIL-F-");
            finds(Samples.text(folder, "odd.ndjson", text), "FIL-F-");
        }
    }

    private static void finds(Path file, String... parts) {
        Call call =
                Call.validate(file, "--record", "household", "--locale", "en").ends(ExitCode.REJECTED, parts);
        assertThat(call.out()).contains("REJECTED", "error");
    }
}
