package org.fupin.security.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fupin.model.annotation.Confidence;

/** The rows of one of the policy's own data files, and how their cells are read. */
final class Table {

    private Table() {}

    static List<NamedCsvRecord> rows(String name) {
        InputStream in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        try (in) {
            return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<NamedCsvRecord> rows(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }

    static Confidence confidence(NamedCsvRecord row, String column) {
        return Confidence.valueOf(row.getField(column).toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, NamedCsvRecord row, String column) {
        EnumSet<E> set = EnumSet.noneOf(type);
        Arrays.stream(row.getField(column).split(";")).forEach(name -> set.add(Enum.valueOf(type, name)));
        return set;
    }

    static boolean yes(NamedCsvRecord row, String column) {
        return row.getField(column).equals("yes");
    }

    /** Whether the row's {@code since} is the profile or an earlier one. */
    static boolean inForce(NamedCsvRecord row, Profile profile) {
        return Profile.of(row.getField("since")).compareTo(profile) <= 0;
    }
}
