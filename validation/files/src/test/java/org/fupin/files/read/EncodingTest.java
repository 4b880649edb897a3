package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "户编号,户主姓名\n1,某甲\n2,𠮷㐂\n";

    @TempDir
    Path folder;

    private Tables csv(byte[] bytes) {
        return Tables.read(Tables.file(folder, "t.csv", bytes));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void readsUtf8WithAndWithoutMarkGb18030AndUtf16() {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        List<byte[]> all = List.of(
                utf8,
                join(mark, utf8),
                TEXT.getBytes(GB18030),
                join(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE)),
                join(new byte[] {(byte) 0xFE, (byte) 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE)));
        for (byte[] bytes : all) {
            Tables read = csv(bytes);
            assertThat(read.columns).containsExactly(List.of("户编号", "户主姓名"));
            assertThat(read.rows).containsExactly(List.of("1", "某甲"), List.of("2", "𠮷㐂"));
            assertThat(read.notices).isEmpty();
        }
        assertThat(csv(TEXT.getBytes(GB18030)).encodings).containsExactly("GB18030");
        assertThat(csv("姓名\n张三\n".getBytes(GB18030)).encodings).containsExactly("GB18030");
    }

    @Test
    void badBytesAreReportedWithTheirOffsetAndCostOneRow() {
        byte[] before = "户编号,户主姓名\n1,某甲\n2,".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = join(before, new byte[] {(byte) 0xFF, 'x', '\n'}, "3,某丙\n".getBytes(StandardCharsets.UTF_8));
        Tables read = csv(bytes);
        assertThat(read.rules()).containsExactly(IntakeRule.UNDECODABLE);
        assertThat(read.notices.get(0).details())
                .containsEntry("offset", (long) before.length)
                .containsEntry("encoding", "UTF-8");
        assertThat(read.notices.get(0).place().line()).isEqualTo(3);
        assertThat(read.rows).containsExactly(List.of("1", "某甲"), List.of(), List.of("3", "某丙"));
    }

    @Test
    void theOffsetHoldsFarIntoAFileAndAtItsCutEnd() {
        byte[] rows = "1,某甲\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        byte[] header = "户编号,户主姓名\n".getBytes(StandardCharsets.UTF_8);
        byte[] cut = {'2', ',', (byte) 0xE6, (byte) 0x9F};
        Tables read = csv(join(header, rows, cut));
        assertThat(read.rules()).containsExactly(IntakeRule.UNDECODABLE);
        assertThat(read.notices.get(0).details()).containsEntry("offset", (long) header.length + rows.length + 2);
        assertThat(read.rows).hasSize(50_001);
    }

    @Test
    void anExplicitEncodingIsKeptToStrictly() {
        Path file = Tables.file(folder, "t.csv", TEXT.getBytes(GB18030));
        Tables read = Tables.read(file, new ReadOptions(StandardCharsets.UTF_8, ReadLimits.DEFAULT));
        assertThat(read.rules()).contains(IntakeRule.UNDECODABLE);
        Tables gbk = Tables.read(file, new ReadOptions(Charset.forName("GBK"), ReadLimits.DEFAULT));
        assertThat(gbk.rows).containsExactly(List.of("1", "某甲"), List.of("2", "𠮷㐂"));
    }

    @Test
    void noiseEndsWithoutCrash() {
        byte[] noise = new byte[300_000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'a';
        Tables read = csv(noise);
        assertThat(read.rules()).contains(IntakeRule.UNDECODABLE);
    }
}
