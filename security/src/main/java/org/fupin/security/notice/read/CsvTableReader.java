package org.fupin.security.notice.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/**
 * Reads CSV and its relatives. Where quotes do not come in pairs, so that a cell swallows whole lines, the lines are given
 * once more as plain text.
 */
final class CsvTableReader implements FormatReader {

    private static final int LARGEST_CELL = 1 << 12;

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) throws IOException {
        TextBytes text = TextBytes.of(bytes);
        if (text.damaged()) {
            content.fault(Fault.ENCODING, 0);
        }
        String sample = text.sample();
        char separator = separator(sample, name);
        content.begin(Part.table(""));
        boolean sound = rows(text, separator, content, budget);
        if (!sound) {
            content.begin(new Part(Part.Shape.TEXT, "", false, true));
            TextReader.lines(text.open(), content, budget);
        }
    }

    private static char separator(String sample, String name) {
        char found = Dialect.of(sample);
        return found != 0 ? found : Sniffer.suffix(name).equals("tsv") ? '\t' : ',';
    }

    private static boolean rows(TextBytes text, char separator, Content content, Budget budget) throws IOException {
        boolean sound = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text.open())) {
            for (CsvRecord row : reader) {
                List<Token> cells = new ArrayList<>(row.getFieldCount());
                for (int i = 0; i < row.getFieldCount(); i++) {
                    String cell = row.getField(i);
                    sound &= cell.length() < LARGEST_CELL;
                    cells.add(Token.cell(i + 1, cell));
                }
                budget.cells(cells.size());
                content.line(new Line(0, (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber()), cells));
            }
            return sound;
        } catch (CsvParseException e) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
