package org.fupin.files.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fupin.files.read.Tables;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import tools.jackson.databind.json.JsonMapper;

/** The same package of all record types in every format that is read. */
final class CanaryPackage {

    /** The formats of a package. */
    enum Form {
        CSV_UTF8,
        CSV_GB18030,
        XLSX,
        NDJSON,
        ZIP
    }

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Map<RecordType, List<List<String>>> tables = new LinkedHashMap<>();
    private final Set<String> secrets;

    CanaryPackage(long seed, int rows) {
        CanaryRows maker = new CanaryRows(seed);
        for (RecordType type : RecordTypes.all()) {
            tables.put(type, maker.rows(type, rows));
        }
        this.secrets = maker.secrets();
    }

    /** The values that no output may hold. */
    Set<String> secrets() {
        return secrets;
    }

    /** Writes the package into the folder and gives the path to check. */
    Path write(Path folder, Form form) {
        if (form == Form.ZIP) {
            List<Object> parts = new ArrayList<>();
            tables.forEach((type, rows) -> parts.addAll(Arrays.asList(type.name() + ".csv", csv(type, rows))));
            return Tables.file(folder, "package.zip", Tables.zip(StandardCharsets.UTF_8, parts.toArray()));
        }
        Path target = folder.resolve(form.name());
        tables.forEach((type, rows) -> {
            switch (form) {
                case CSV_UTF8 -> Tables.file(target, type.name() + ".csv", csv(type, rows));
                case CSV_GB18030 ->
                    Tables.file(target, type.name() + ".csv", csv(type, rows).getBytes(GB18030));
                case XLSX -> Tables.file(target, type.name() + ".xlsx", xlsx(type, rows));
                case NDJSON -> Tables.file(target, type.name() + ".ndjson", ndjson(type, rows));
                case ZIP -> throw new AssertionError(form);
            }
        });
        return target;
    }

    /** Writes the package with every value one column too far to the right. */
    void writeShifted(Path folder) {
        tables.forEach((type, rows) -> {
            List<List<String>> shifted = new ArrayList<>();
            for (List<String> row : rows) {
                List<String> other = new ArrayList<>(row);
                Collections.rotate(other, 1);
                shifted.add(other);
            }
            Tables.file(folder, type.name() + ".csv", csv(type, shifted));
        });
    }

    /** The rows of one type without a line of headers. */
    String headless(RecordType type) {
        return lines(Objects.requireNonNull(tables.get(type)));
    }

    private static String csv(RecordType type, List<List<String>> rows) {
        return CanaryRows.columns(type).stream().map(Element::name).collect(Collectors.joining(",")) + "\r\n"
                + lines(rows);
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
    }

    private static String ndjson(RecordType type, List<List<String>> rows) {
        List<Element> columns = CanaryRows.columns(type);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    object.put(columns.get(i).name(), typed(columns.get(i), row.get(i)));
                }
            }
            text.append(JsonMapper.shared().writeValueAsString(object)).append('\n');
        }
        return text.toString();
    }

    private static Object typed(Element element, String cell) {
        return switch (element.type()) {
            case INTEGER, DECIMAL, YEAR -> cell.matches("-?[0-9.]+") ? new BigDecimal(cell) : cell;
            case BOOLEAN -> cell.equals("true") || cell.equals("false") ? Boolean.valueOf(cell) : cell;
            case CODES, TEXTS -> List.of(cell.split(";"));
            default -> cell;
        };
    }

    private static byte[] xlsx(RecordType type, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Element> columns = CanaryRows.columns(type);
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet(type.zh().replaceAll("[\\\\/:*?\\[\\]]", ""));
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).zh());
                for (int r = 0; r < rows.size(); r++) {
                    put(
                            sheet,
                            r + 1,
                            c,
                            typed(columns.get(c), rows.get(r).get(c)),
                            rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object typed, String cell) {
        if (typed instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
