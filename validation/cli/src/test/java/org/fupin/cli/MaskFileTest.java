package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fupin mask file}; the people are invented and were born in 1880. */
class MaskFileTest {

    private static final String CHINESE =
            "户编号,户主姓名,户主证件号码,行政村代码,备用\n5201020001,张测试," + Samples.IDENTITY + ",520102100201,随便写\n";

    @TempDir
    private Path folder = Path.of("");

    private Path out() {
        return folder.resolve("out.csv");
    }

    private Call mask(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "mask", "file", file.toString(), "--out", out().toString(), "--as-of", "2020-12-31", "--locale", "en"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(out());
    }

    @Test
    void personalColumnsAreMaskedByTheirKind() throws IOException {
        Call call = mask(Samples.good(folder), "--record", "household")
                .ends(ExitCode.ACCEPTED, "headCertificateNo  identity", "headName  name", "as they are: householdNo");
        assertThat(written().get(0)).isEqualTo(Samples.HEADER.strip());
        assertThat(written().get(1))
                .contains("5201020001,张**,01,440524************,520102100201")
                .doesNotContain(Samples.IDENTITY, "张测试");
        assertThat(call.out()).doesNotContain(Samples.IDENTITY, "张测试", "18800101");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,,UTF-8", "GB18030,,GB18030", "GB18030,UTF-8,UTF-8", "UTF-8,GB18030,GB18030"})
    void chineseHeadersInBothEncodings(String in, String asked, String expected) throws IOException {
        Path file = Files.write(folder.resolve("户.csv"), CHINESE.getBytes(Charset.forName(in)));
        String[] more = asked == null
                ? new String[] {"--record", "household"}
                : new String[] {"--record", "household", "--out-encoding", asked};
        mask(file, more).ends(ExitCode.ACCEPTED, "unknown, and hidden: 备用");
        String text = Files.readString(out(), Charset.forName(expected));
        assertThat(text).contains("户编号,户主姓名,户主证件号码,行政村代码,备用", "张**", "440524************", "***");
        assertThat(text).doesNotContain("随便写", "张测试", Samples.IDENTITY);
    }

    @Test
    void aChosenMaskThatLeavesTooFewIsRefused() throws IOException {
        Path file = Samples.good(folder);
        Call call = mask(file, "--record", "household", "--column", "headCertificateNo=identity:6+4")
                .ends(ExitCode.REJECTED, "identity:6+4", "REFUSED", "--least");
        assertThat(out()).doesNotExist();
        assertThat(call.out()).doesNotContain(Samples.IDENTITY, "0014");
        mask(file, "--record", "household", "--column", "headCertificateNo=identity:6+4", "--least", "30")
                .ends(ExitCode.ACCEPTED, "fewest candidates: ");
        assertThat(written().get(1)).contains("440524********0014");
    }

    @Test
    void theRowDecidesHowManyRemain() throws IOException {
        Path file = Samples.text(folder, "名单.csv", "人,号,生日,男女\n张测试," + Samples.IDENTITY + ",1880-01-01,男\n");
        String[] columns = {"--column", "人=name", "--column", "号=identity", "--show-unknown"};
        mask(file, columns).ends(ExitCode.ACCEPTED, "号  identity");
        List<String> more = new ArrayList<>(List.of(columns));
        more.addAll(List.of("--fact", "生日=birth", "--fact", "男女=sex"));
        mask(file, more.toArray(String[]::new)).ends(ExitCode.REJECTED, "fewest 500, asked for 10,000", "line 2");
    }

    @Test
    void aDefaultMaskThatLeavesTooFewHides() throws IOException {
        Path file = Samples.text(
                folder,
                "person.csv",
                "personNo,householdNo,name,certificateType,certificateNo,birthDate,sex,phone\n52010200010001,5201020001,张测试,01,"
                        + Samples.IDENTITY + ",1880-01-01,1,13800005678\n");
        mask(file, "--record", "person").ends(ExitCode.ACCEPTED, "certificateNo  identity");
        assertThat(written().get(1))
                .contains("1880-**-**", "440524************")
                .doesNotContain("18800101");
        mask(file, "--record", "person", "--column", "birthDate=show", "--least", "1000")
                .ends(ExitCode.REJECTED, "birthDate  show");
    }

    @Test
    void numbersInWordsAreHidden() throws IOException {
        Path file = Samples.text(
                folder,
                "list.csv",
                "号,话\n" + Samples.IDENTITY + ",\"电话13800005678，=1+1\"\n" + Samples.IDENTITY + ",=1+1\n");
        mask(file, "--column", "号=identity", "--show-unknown")
                .ends(ExitCode.ACCEPTED, "cells of words in which numbers were hidden: 1");
        assertThat(written().get(1)).contains("电话[phone]").doesNotContain("13800005678");
        assertThat(written().get(2)).endsWith(",'=1+1");
    }

    @Test
    void rowsThatCannotBeReadAreCountedAndNotWritten() throws IOException {
        Path file = Samples.text(folder, "x.csv", Samples.HEADER + Samples.GOOD + "5201020009,张测试,01\n");
        Call call = mask(file, "--record", "household")
                .ends(ExitCode.REJECTED, "rows not read and not written: 1, the first in line 3", "written: ");
        assertThat(written()).hasSize(2);
        assertThat(call.out()).doesNotContain("张测试");
    }

    @Test
    void titlesAboveTheHeaderAreLeftOut() throws IOException {
        Path file = Samples.text(folder, "t.csv", "填报人：张测试,,,,\n" + CHINESE);
        mask(file, "--record", "household").ends(ExitCode.ACCEPTED);
        assertThat(written()).hasSize(2);
        assertThat(Files.readString(out())).doesNotContain("张测试", "填报人");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--column | headName=张测试 | no such mask",
                "--column | headName=440524188001010014 | no such mask",
                "--column | nobody=name | no such column",
                "--column | headCertificateNo=account | of the kind identity",
                "--fact | headName=shoe | --fact",
                "--least | -1 | not be negative",
                "--out-encoding | UTF-16 | UTF-8 or GB18030",
                "--record | houshold | no record type"
            })
    void aWrongOptionIsWrongUsage(String option, String value, String part) throws IOException {
        Call call = mask(Samples.good(folder), option, value).complains(ExitCode.USAGE, part);
        assertThat(call.err()).doesNotContain("张测试", "4405");
        assertThat(out()).doesNotExist();
    }

    @Test
    void twoMasksForOneColumnAreWrongUsage() throws IOException {
        mask(Samples.good(folder), "--record", "household", "--column", "headName=name", "--column", "户主姓名=hide")
                .complains(ExitCode.USAGE, "two masks for one column");
    }

    /** Without a header the first row may be a person. */
    @Test
    void aFileOfWhichNothingIsKnownIsRefused() throws IOException {
        Path file = Samples.text(folder, "people.csv", "张测试," + Samples.IDENTITY + "\n李测试," + Samples.IDENTITY + "\n");
        Call call = mask(file).complains(ExitCode.USAGE, "--record");
        assertThat(call.err()).doesNotContain("张", "4405");
        Call named = mask(file, "--column", "号=identity").complains(ExitCode.USAGE, "no such column", "#1 – #2");
        assertThat(named.err()).doesNotContain("张", "4405");
        assertThat(out()).doesNotExist();
    }

    @Test
    void theInputIsNeverReplaced() throws IOException {
        Path file = Samples.good(folder);
        Call.of("mask", "file", file.toString(), "--out", file.toString())
                .complains(ExitCode.USAGE, "must not replace");
        Call.of("mask", "file", file.toString(), "--out", folder.toString()).complains(ExitCode.USAGE, "directory");
        assertThat(Files.readString(file)).contains(Samples.IDENTITY);
    }

    @Test
    void whatIsNoCsvCannotBeRead() throws IOException {
        mask(folder.resolve("missing.csv")).complains(ExitCode.UNREADABLE, "no such file");
        mask(Samples.workbook(folder)).complains(ExitCode.UNREADABLE, "no CSV");
    }

    /** Whatever happens, no part of the file stays behind. */
    @ParameterizedTest
    @ValueSource(strings = {"identity:6+1", "identity:6+4", "nothing"})
    void nothingIsLeftBeside(String mask) throws IOException {
        mask(Samples.good(folder), "--record", "household", "--column", "headCertificateNo=" + mask);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).isSubsetOf("good.csv", "out.csv");
        }
    }

    @Test
    void manyRowsInOneGo() throws IOException {
        StringBuilder text = new StringBuilder(Samples.HEADER);
        for (int i = 0; i < 20_000; i++) {
            text.append(Samples.row("52010" + (20_001 + i), "0", ""));
        }
        Path file = Files.writeString(folder.resolve("many.csv"), text, StandardCharsets.UTF_8);
        mask(file, "--record", "household").ends(ExitCode.ACCEPTED, "rows: 20,000");
        assertThat(written()).hasSize(20_001).noneMatch(line -> line.contains(Samples.IDENTITY));
    }
}
