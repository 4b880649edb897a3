package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.json.JsonMapper;

/** The same table reads to the same cells from every format; the tokenizer agrees with FastCSV on sound text. */
class FormatsProperties {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> NAMES = List.of("户编号", "姓名", "note", "d");

    private static Path folder = Path.of("unset");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("formats");
    }

    @AfterContainer
    static void dropFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("ab1,;\"' 户丁㐂\n\t|=-.")
                .withChars('\u4e00', '\u9fa5')
                .ofMaxLength(12);
        return cell.list()
                .ofSize(NAMES.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(rows -> rows.stream().allMatch(row -> row.stream().anyMatch(text -> !Blank.is(text))));
    }

    @Property(tries = 60)
    void everyFormatReadsToTheSameCells(@ForAll("tables") List<List<String>> rows) {
        String csv = csv(rows);
        byte[] xlsx = xlsx(rows);
        String lines = ndjson(rows);
        String array = "[" + lines.strip().replace("\n", ",") + "]";
        List<Path> files = List.of(
                Tables.file(folder, "u.csv", csv),
                Tables.file(folder, "g.csv", csv.getBytes(GB18030)),
                Tables.file(folder, "x.xlsx", xlsx),
                Tables.file(folder, "l.ndjson", lines),
                Tables.file(folder, "j.json", array),
                Tables.file(folder, "c.zip", Tables.zip(StandardCharsets.UTF_8, "d/t.csv", csv.getBytes(GB18030))),
                Tables.file(folder, "w.zip", Tables.zip(StandardCharsets.UTF_8, "t.xlsx", xlsx)),
                Tables.file(folder, "n.zip", Tables.zip(StandardCharsets.UTF_8, "t.ndjson", lines)));
        for (Path file : files) {
            Tables read = Tables.read(file);
            assertThat(read.notices).as(file.toString()).isEmpty();
            assertThat(read.columns).as(file.toString()).containsExactly(NAMES);
            assertThat(read.rows).as(file.toString()).isEqualTo(rows);
        }
    }

    @Property(tries = 300)
    void agreesWithFastCsv(@ForAll("tables") List<List<String>> rows) throws IOException {
        String csv = csv(rows);
        List<List<String>> oracle = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(row -> oracle.add(row.getFields()));
        }
        Tables read = Tables.read(Tables.file(folder, "o.csv", csv));
        assertThat(read.rows).isEqualTo(oracle.subList(1, oracle.size()));
    }

    @Property(tries = 300)
    void anyTextEndsWithoutExceptionAndEveryRowIsAccountedFor(@ForAll("mess") String text) {
        for (String name : List.of("m.csv", "m.ndjson", "m.json")) {
            Tables read = Tables.read(Tables.file(folder, name, text));
            assertThat(read.broken).isLessThanOrEqualTo(read.rows.size());
            assertThat(read.notices.size()).isGreaterThanOrEqualTo(Math.min(read.broken, 1));
        }
    }

    @Provide
    Arbitrary<String> mess() {
        return Arbitraries.strings().withChars("\"\"\",,\n\r{}[]:1a户 ").ofMaxLength(80);
    }

    private static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(NAMES);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String ndjson(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(NAMES.get(i), row.get(i));
            }
            text.append(JsonMapper.shared().writeValueAsString(object)).append('\n');
        }
        return text.toString();
    }

    private static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("户");
            for (int c = 0; c < NAMES.size(); c++) {
                sheet.value(0, c, NAMES.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    sheet.value(r + 1, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
