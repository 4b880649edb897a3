package org.fupin.security.deid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fupin.security.SecurityRefusal;

/** The rows of a CSV file (RFC 4180) whose first row names the columns. */
public final class CsvRows implements RowSource {

    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_COLUMNS = 16_384;
    private static final char MARK = '\uFEFF';

    /** Gives the bytes of a file from its start. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Bytes bytes;
    private final Charset charset;
    private final char separator;

    private CsvRows(String name, Bytes bytes, Charset charset, char separator) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.separator = separator;
    }

    /** A file in UTF-8 with commas; a byte order mark may stand before it. */
    public static CsvRows of(Path file) {
        return of(file, StandardCharsets.UTF_8, ',');
    }

    /** A file in that encoding with that separator. */
    public static CsvRows of(Path file, Charset charset, char separator) {
        return new CsvRows(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), charset, separator);
    }

    static CsvRows of(Bytes bytes) {
        return new CsvRows("csv", bytes, StandardCharsets.UTF_8, ',');
    }

    @Override
    public void read(List<String> columns, Sink sink) throws IOException {
        try (InputStream in = bytes.open();
                Reader text = new BufferedReader(new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                CsvReader<CsvRecord> records = reader(withoutMark(text))) {
            rows(records.iterator(), columns, sink);
        } catch (CharacterCodingException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, name);
        } catch (CsvParseException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, name);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, name);
            }
            throw e.getCause();
        }
    }

    private CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARACTERS)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(MOST_CHARACTERS)
                                .maxRecordSize(MOST_CHARACTERS)),
                        text);
    }

    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static void rows(Iterator<CsvRecord> records, List<String> columns, Sink sink) throws IOException {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        int[] places = places(header, columns);
        List<String> values = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (row.getFieldCount() != header.size()) {
                sink.broken(row.getStartingLineNumber());
            } else {
                values.clear();
                for (int place : places) {
                    values.add(row.getField(place));
                }
                sink.row(row.getStartingLineNumber(), values);
            }
        }
    }

    static int[] places(List<String> header, List<String> columns) {
        return columns.stream()
                .mapToInt(column -> {
                    int place = header.indexOf(column);
                    if (place < 0 || header.lastIndexOf(column) != place) {
                        throw noColumn(column);
                    }
                    return place;
                })
                .toArray();
    }

    static IllegalArgumentException noColumn(String column) {
        return new IllegalArgumentException("没有这一列，或不止一列 · no such column, or more than one: " + column);
    }
}
