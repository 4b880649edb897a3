package org.fupin.files.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.IntakeRule;

/**
 * The record type of a table, the element of each of its columns, and the values that the whole table shares. Columns
 * of JSON are bound when they first appear.
 */
public final class BoundHeader {

    private static final Pattern VALUE_LIKE = Pattern.compile(".*[0-9０-９]{5}.*", Pattern.DOTALL);
    private static final Set<String> ORDINALS = Set.of("序号", "行号", "no", "no.");

    private final HeaderMatcher matcher;
    private final TableReader table;
    private final long line;
    private final Map<String, String> constants;
    private final boolean shown;
    private final IntakeSink sink;
    private final List<HeaderColumn> columns = new ArrayList<>();
    private final Set<Element> taken = new HashSet<>();

    BoundHeader(
            HeaderMatcher matcher,
            TableReader table,
            long line,
            Map<String, String> constants,
            boolean shown,
            IntakeSink sink) {
        this.matcher = matcher;
        this.table = table;
        this.line = line;
        this.constants = Map.copyOf(constants);
        this.shown = shown;
        this.sink = sink;
        bind();
    }

    /** The record type of the rows. */
    public RecordType type() {
        return matcher.type();
    }

    /**
     * The column of that index; the index comes from {@link org.fupin.files.read.RawRow#column(int)}. A cell beyond the
     * header, as a ragged row has, is in no column that is checked.
     */
    public synchronized HeaderColumn column(int index) {
        if (index >= columns.size()) {
            bind();
        }
        return index < columns.size() ? columns.get(index) : new HeaderColumn("#" + (index + 1), null, false);
    }

    /** The columns bound so far. */
    public synchronized List<HeaderColumn> columns() {
        return List.copyOf(columns);
    }

    /** Values of common header elements that title rows or the manifest give, by canonical name. */
    public Map<String, String> constants() {
        return constants;
    }

    /** Physical line of the header row, 0 for JSON. */
    public long line() {
        return line;
    }

    /** Required elements of the record without column; asked at the end of the table for JSON. */
    public synchronized List<Element> missing() {
        return type().elements().stream()
                .filter(element -> element.required() && !taken.contains(element))
                .toList();
    }

    /** Required elements of the common header with neither column nor constant. */
    public synchronized List<Element> missingCommon() {
        return RecordTypes.header().elements().stream()
                .filter(element ->
                        element.required() && !taken.contains(element) && !constants.containsKey(element.name()))
                .toList();
    }

    private void bind() {
        List<String> texts = table.columns();
        for (int i = columns.size(); i < texts.size(); i++) {
            columns.add(column(texts.get(i), i));
        }
    }

    private HeaderColumn column(String text, int index) {
        HeaderMatch match = matcher.match(text);
        String name = match.element() == null ? shown(text, index) : text;
        Element element = match.element();
        if (match.ambiguous()) {
            tell(IntakeRule.AMBIGUOUS_COLUMN, name, Map.of("candidates", String.join("、", match.candidates())));
        } else if (element == null) {
            unknown(text, name);
        } else if (!taken.add(element)) {
            tell(IntakeRule.DUPLICATE_COLUMN, name, Map.of());
            element = null;
        }
        return new HeaderColumn(name, element, match.common());
    }

    private void unknown(String text, String name) {
        String plain = HeaderText.plain(text);
        if (plain.isEmpty() || ORDINALS.contains(plain)) {
            return;
        }
        Map<String, Object> details = new HashMap<>(Map.of("record", type().zh(), "type", type().en()));
        String near = matcher.near(text);
        if (near != null) {
            details.put("candidate", near);
        }
        tell(IntakeRule.UNKNOWN_COLUMN, name, details);
    }

    /** A header that may be a value of a row without header is shown by its number only. */
    private String shown(String text, int index) {
        return shown && text.length() <= 60 && !VALUE_LIKE.matcher(text).matches() && !text.isBlank()
                ? text
                : "#" + (index + 1);
    }

    private void tell(IntakeRule rule, String header, Map<String, Object> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put("header", header);
        sink.accept(new IntakeNotice(rule, Map.copyOf(all), table.place(line, header)));
    }
}
