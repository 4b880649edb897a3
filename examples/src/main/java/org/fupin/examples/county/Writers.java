package org.fupin.examples.county;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;
import tools.jackson.databind.json.JsonMapper;

/** Writes sheets as CSV and NDJSON. */
final class Writers {

    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,6})?");

    private Writers() {}

    /** The bytes of the sheet in the format of its form. */
    static byte[] bytes(Sheet sheet) {
        return sheet.form.workbook() ? WorkbookFile.bytes(sheet) : sheet.form.json() ? json(sheet) : csv(sheet);
    }

    private static byte[] csv(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (sheet.form.marked()) {
            out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        out.writeBytes(line(sheet.header).getBytes(sheet.form.encoding()));
        sheet.cells.forEach(cells -> out.writeBytes(line(cells).getBytes(sheet.form.encoding())));
        return out.toByteArray();
    }

    private static String line(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted) + "\r\n";
    }

    private static byte[] json(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        JsonMapper mapper = JsonMapper.shared();
        for (List<String> cells : sheet.cells) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < sheet.header.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    object.put(sheet.header.get(i), value(sheet.elements.get(i), cells.get(i)));
                }
            }
            out.append(mapper.writeValueAsString(object)).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The value as JSON writes it; a text that is no such value stays a text. */
    private static Object value(Element element, String text) {
        ValueType type = element.type();
        if (type == ValueType.CODES || type == ValueType.TEXTS) {
            return List.of(text.split(";"));
        }
        if (type == ValueType.AMOUNTS) {
            Map<String, BigDecimal> amounts = new LinkedHashMap<>();
            for (String part : text.split(";")) {
                amounts.put(
                        part.substring(0, part.indexOf('=')), new BigDecimal(part.substring(part.indexOf('=') + 1)));
            }
            return amounts;
        }
        if (type == ValueType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        boolean number = type == ValueType.INTEGER || type == ValueType.DECIMAL || type == ValueType.YEAR;
        return number && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
