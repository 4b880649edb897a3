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

    private final Settled settled;
    private final HeaderMatcher matcher;
    private final TableReader table;
    private final IntakeSink sink;
    private final List<HeaderColumn> columns = new ArrayList<>();
    private final Set<Element> taken = new HashSet<>();

    /**
     * What was settled of a header.
     *
     * @param matcher names of the record type
     * @param others names of the further parts of the same form whose columns stand in the table too
     * @param line physical line of the header row, 0 for JSON
     * @param constants values of common header elements by canonical name
     * @param shown whether the header is surely one, so that its texts may be shown
     */
    record Settled(
            HeaderMatcher matcher,
            List<HeaderMatcher> others,
            long line,
            Map<String, String> constants,
            boolean shown) {}

    BoundHeader(Settled settled, TableReader table, IntakeSink sink) {
        this.settled = settled;
        this.matcher = settled.matcher();
        this.table = table;
        this.sink = sink;
        bind();
    }

    /** The record type of the rows. */
    public RecordType type() {
        return matcher.type();
    }

    /** The further parts of the same form that the table holds; it must be read once more for each. */
    public List<RecordType> others() {
        return settled.others().stream().map(HeaderMatcher::type).toList();
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
        return Map.copyOf(settled.constants());
    }

    /** Physical line of the header row, 0 for JSON. */
    public long line() {
        return settled.line();
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
                .filter(element -> element.required()
                        && !taken.contains(element)
                        && !settled.constants().containsKey(element.name()))
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
        if (match.unknown()) {
            HeaderMatch other = elsewhere(text);
            if (other.element() != null) {
                return new HeaderColumn(text, null, false);
            }
            match = other;
        }
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

    /** What the text means in a further part of the form. */
    private HeaderMatch elsewhere(String text) {
        for (HeaderMatcher other : settled.others()) {
            HeaderMatch match = other.match(text);
            if (!match.unknown()) {
                return match;
            }
        }
        return HeaderMatch.NONE;
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
        return settled.shown()
                        && text.length() <= 60
                        && !VALUE_LIKE.matcher(text).matches()
                        && !text.isBlank()
                ? text
                : "#" + (index + 1);
    }

    private void tell(IntakeRule rule, String header, Map<String, Object> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put("header", header);
        sink.accept(new IntakeNotice(rule, Map.copyOf(all), table.place(settled.line(), header)));
    }
}
