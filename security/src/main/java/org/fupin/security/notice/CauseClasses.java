package org.fupin.security.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Broad classes of the causes of poverty, in {@code cause-classes.csv}: none of them says that somebody is ill. */
final class CauseClasses {

    private static final Map<String, NamedCsvRecord> CLASSES = read();

    private CauseClasses() {}

    /** The class of the code; that of other causes if it has none. */
    static String of(String code, boolean zh) {
        NamedCsvRecord row = CLASSES.getOrDefault(code, CLASSES.get("99"));
        return row == null ? "***" : row.getField(zh ? "zh" : "en");
    }

    private static Map<String, NamedCsvRecord> read() {
        Map<String, NamedCsvRecord> classes = new HashMap<>();
        try (InputStream in = CauseClasses.class.getResourceAsStream("cause-classes.csv")) {
            if (in == null) {
                throw new IllegalStateException("no classes of causes");
            }
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
                classes.put(row.getField("code"), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(classes);
    }
}
