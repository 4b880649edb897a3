package org.fupin.benchmarks.data;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes rows of NDJSON whose texts need no escapes. */
final class JsonRows implements Closeable {

    private final BufferedWriter out;
    private final StringBuilder row = new StringBuilder(2048);

    private JsonRows(BufferedWriter out) {
        this.out = out;
    }

    static JsonRows create(Path file) throws IOException {
        return new JsonRows(Files.newBufferedWriter(file));
    }

    JsonRows text(String name, String value) {
        name(name).append('"').append(value).append('"');
        return this;
    }

    JsonRows date(String name, LocalDate value) {
        return text(name, value.toString());
    }

    JsonRows number(String name, int value) {
        name(name).append(value);
        return this;
    }

    /** A number given in units of its last decimal. */
    JsonRows decimal(String name, long unscaled, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        name(name)
                .append(unscaled < 0 ? "-" : "")
                .append(Math.abs(unscaled) / unit)
                .append('.');
        String rest = Long.toString(Math.abs(unscaled) % unit);
        row.append("0".repeat(decimals - rest.length())).append(rest);
        return this;
    }

    /** An amount given in fen, or an area given in hundredths. */
    JsonRows cents(String name, long hundredths) {
        return decimal(name, hundredths, 2);
    }

    JsonRows flag(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    JsonRows codes(String name, List<String> codes) {
        name(name).append("[\"").append(String.join("\",\"", codes)).append("\"]");
        return this;
    }

    void end() throws IOException {
        out.append(row).append("}\n");
        row.setLength(0);
    }

    private StringBuilder name(String name) {
        return row.append(row.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
