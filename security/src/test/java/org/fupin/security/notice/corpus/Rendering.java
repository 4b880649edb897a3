package org.fupin.security.notice.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Formats that notices come in. */
enum Rendering {
    CSV_UTF8,
    CSV_GB18030,
    CSV_UTF16,
    TEXT_ALIGNED,
    TEXT_TABS,
    TEXT_RULED,
    HTML,
    JSON,
    NDJSON,
    XLSX,
    DOCX,
    PDF,
    ZIP;

    Rendered write(Sample sample, Random dice) {
        return switch (this) {
            case CSV_UTF8 -> csv(sample, StandardCharsets.UTF_8, dice.nextBoolean() ? "\uFEFF" : "");
            case CSV_GB18030 -> csv(sample, Charset.forName("GB18030"), "");
            case CSV_UTF16 -> csv(sample, StandardCharsets.UTF_16LE, "\uFEFF");
            case TEXT_ALIGNED -> TextTables.aligned(sample);
            case TEXT_TABS -> TextTables.separated(sample, "\t", "notice.txt");
            case TEXT_RULED -> TextTables.separated(sample, " | ", "notice.txt");
            case HTML -> HtmlTables.write(sample, dice);
            case JSON -> JsonRecords.write(sample, false);
            case NDJSON -> JsonRecords.write(sample, true);
            case XLSX -> OfficeFiles.workbook(sample, dice);
            case DOCX -> OfficeFiles.document(sample, dice);
            case PDF -> PdfPages.write(sample, dice);
            case ZIP -> OfficeFiles.zip(csv(sample, StandardCharsets.UTF_8, ""));
        };
    }

    /** Whether the format can hold every character; the font of the pages has Chinese, Latin and little else. */
    boolean hasAllScripts() {
        return this != PDF;
    }

    /** Whether a cell of the format can hold a line break and keep its row together. */
    boolean breaksInCells() {
        return this != TEXT_TABS && this != TEXT_RULED;
    }

    /** Whether a number can be cut over cells that have no name of their own. */
    boolean hasColumns() {
        return this != JSON && this != NDJSON;
    }

    private static Rendered csv(Sample sample, Charset charset, String mark) {
        StringBuilder text = new StringBuilder(mark);
        List<Rendered.Place> places = new ArrayList<>();
        int line = 1;
        for (String one : sample.before()) {
            text.append(quoted(one)).append('\n');
            line++;
        }
        if (!sample.header().isEmpty()) {
            text.append(row(sample.header())).append('\n');
            line++;
        }
        for (Sample.Row row : sample.rows()) {
            String written = row(row.cells());
            int lines = 1 + (int) written.chars().filter(c -> c == '\n').count();
            places.add(new Rendered.Place(0, line, line + lines - 1));
            text.append(written).append('\n');
            line += lines;
        }
        for (String one : sample.after()) {
            text.append(quoted(one)).append('\n');
        }
        return new Rendered("notice.csv", text.toString().getBytes(charset), places);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Rendering::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean needed = cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
