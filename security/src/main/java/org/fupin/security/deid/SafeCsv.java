package org.fupin.security.deid;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV that no spreadsheet takes for formulas: a cell that begins like one, and is no plain number, gets
 * an apostrophe before it. So do cells that begin with the full-width signs, a tab or a line end.
 */
public final class SafeCsv implements Closeable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{1,30})?%?");
    private static final String STARTS = "=+-@\t\r\n\u000b\f＝＋－＠|%";

    private final CsvWriter csv;

    /**
     * Begins a file.
     *
     * @param mark whether a byte order mark goes first, by which spreadsheets tell UTF-8
     */
    public SafeCsv(OutputStream out, char separator, boolean mark) throws IOException {
        this(out, separator, mark, StandardCharsets.UTF_8);
    }

    /** Begins a file in another encoding that knows every character: UTF-8, GB18030. */
    public SafeCsv(OutputStream out, char separator, boolean mark, Charset charset) throws IOException {
        if (mark) {
            out.write("\uFEFF".getBytes(charset));
        }
        csv = CsvWriter.builder().fieldSeparator(separator).build(out, charset);
    }

    /** Writes a row. */
    public void row(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells.stream().map(SafeCsv::safe).toArray(String[]::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The cell as text that is no formula. */
    public static String safe(String cell) {
        int first = 0;
        while (first < cell.length() && (cell.charAt(first) == ' ' || invisible(cell.charAt(first)))) {
            first++;
        }
        boolean starts = first < cell.length() && STARTS.indexOf(cell.charAt(first)) >= 0;
        return starts && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static boolean invisible(char c) {
        return c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c >= '\u200B' && c <= '\u200F';
    }

    /** Writes what is left to the stream, which stays open. */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
