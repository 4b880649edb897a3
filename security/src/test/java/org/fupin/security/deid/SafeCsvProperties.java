package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells that spreadsheets do not run. */
class SafeCsvProperties {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n\"',;|%＝＠ \u3000\u200b1.5aA(")
                .ofMaxLength(8);
    }

    @Property
    void noCellBeginsLikeAFormula(@ForAll("cells") String cell, @ForAll("cells") String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeCsv csv = new SafeCsv(out, ',', true)) {
            csv.row(List.of(cell, other));
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<String> back = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
        assertThat(back).hasSize(2).allSatisfy(SafeCsvProperties::harmless);
        assertThat(back.get(0)).endsWith(cell);
    }

    private static void harmless(String cell) {
        String seen = cell.replaceFirst("^[ \u3000\u200b]+", "");
        boolean starts = !seen.isEmpty() && "=+-@\t\r\n＝＠".indexOf(seen.charAt(0)) >= 0;
        assertThat(!starts || cell.matches("[+-]\\d+(\\.\\d+)?%?")).as(cell).isTrue();
    }

    @Example
    void theUsualTricks() {
        for (String trick : List.of(
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                " =1",
                "\u200b=1",
                "=cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "%0A=1",
                "|x")) {
            assertThat(SafeCsv.safe(trick)).isEqualTo("'" + trick);
        }
        for (String plain : List.of("", "-5", "+3.25", "-0.5%", "张三", "138******78", "***", "1-2", "a=b")) {
            assertThat(SafeCsv.safe(plain)).isEqualTo(plain);
        }
    }
}
