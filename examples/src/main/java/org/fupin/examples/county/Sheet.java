package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/** The cells of one file as its form writes them, row by row, and where each record stands. */
final class Sheet {

    private static final String YEAR = "dataYear";
    private static final String PERIOD = "dataPeriod";

    final Form form;
    final List<Element> elements = new ArrayList<>();
    final List<String> header = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<List<String>> cells = new ArrayList<>();

    Sheet(Form form, CountyData data) {
        this.form = form;
        RecordType type = RecordTypes.find(form.record()).orElseThrow();
        for (Row row : data.rows(form.record())) {
            if (form.years().contains(year(row))) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(Sheet::year));
        if (form.years().size() > 1) {
            elements.add(RecordTypes.header().element(YEAR).orElseThrow());
        }
        if (rows.stream().anyMatch(row -> !row.get(PERIOD).isEmpty())) {
            elements.add(RecordTypes.header().element(PERIOD).orElseThrow());
        }
        for (Element element : elements(type)) {
            if (element.required()
                    || rows.stream().anyMatch(row -> !row.get(element.name()).isEmpty())) {
                elements.add(element);
            }
        }
        elements.forEach(element -> header.add(Spelling.header(element, form)));
        rows.forEach(row -> cells.add(cells(row)));
    }

    /** The data year of a row, that of the package where it names none. */
    private static int year(Row row) {
        return row.get(YEAR).isEmpty() ? County.YEAR : row.number(YEAR);
    }

    /** The elements of the whole printed form, of which the type may be a part: a sheet holds all of it. */
    private static List<Element> elements(RecordType type) {
        Map<String, Element> elements = new LinkedHashMap<>();
        RecordTypes.parts(type.form())
                .forEach(part -> part.elements().forEach(element -> elements.putIfAbsent(element.name(), element)));
        return List.copyOf(elements.values());
    }

    private List<String> cells(Row row) {
        List<String> line = new ArrayList<>();
        for (Element element : elements) {
            String value = element.name().equals(YEAR) ? Integer.toString(year(row)) : row.get(element.name());
            line.add(Spelling.cell(element, value, form));
        }
        return line;
    }

    /** Physical line of a record, from 1; 0 when the file does not hold it. */
    int line(Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i + 1 + form.head();
            }
        }
        return 0;
    }

    /** Header text of an element, empty when there is no such column. */
    String column(String element) {
        int index = index(element);
        return index < 0 ? "" : header.get(index);
    }

    /** Writes a cell as no form would. */
    void put(Row row, String element, String text) {
        cells.get(rows.indexOf(row)).set(index(element), text);
    }

    private int index(String element) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).name().equals(element)) {
                return i;
            }
        }
        return -1;
    }

    /** The values of the record's business key. */
    String key(Row row) {
        List<String> key = RecordTypes.find(form.record()).orElseThrow().key();
        return String.join(
                "/",
                key.stream().map(row::get).filter(value -> !value.isEmpty()).toList());
    }
}
