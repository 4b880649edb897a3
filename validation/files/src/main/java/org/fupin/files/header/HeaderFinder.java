package org.fupin.files.header;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.RawRow;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header row among the first rows of a table and tells the record type: what the user states, what the
 * manifest states, the name of sheet, resource or file, else the type whose elements fit best. One finder serves a run.
 */
public final class HeaderFinder {

    private static final int FEWEST_MATCHES = 2;

    private final RecordNames names = new RecordNames();
    private final Map<RecordType, HeaderMatcher> matchers = new ConcurrentHashMap<>();

    /** A finder that knows every record type. */
    public HeaderFinder() {}

    /**
     * Settles the header of the table and binds its columns. What is wrong goes to the sink.
     *
     * @return empty if the type or the header cannot be told; the sink knows why
     * @throws IOException if the file cannot be read
     */
    public Optional<BoundHeader> find(TableReader table, HeaderRequest request, IntakeSink sink) throws IOException {
        List<RawRow> head = table.head();
        boolean json = head.isEmpty();
        if (json && table.columns().isEmpty()) {
            // whoever reads on learns that the table is empty
            table.next(new RawRow());
            if (table.rowsRead() == 0) {
                return Optional.empty();
            }
        }
        List<List<String>> rows = json
                ? List.of(table.columns())
                : head.stream().map(HeaderFinder::texts).toList();
        Fit fit = fit(rows, table, request, sink);
        if (fit == null) {
            return Optional.empty();
        }
        Map<String, String> constants = new LinkedHashMap<>(request.entry().header());
        if (!json) {
            titles(head.subList(0, fit.row()), table, constants, sink);
            table.headerAt(fit.row());
        }
        long filled =
                rows.get(fit.row()).stream().filter(text -> !text.isBlank()).count();
        return Optional.of(new BoundHeader(
                fit.matcher(),
                table,
                json ? 0 : head.get(fit.row()).line(),
                constants,
                fit.matched() * 3L >= filled,
                sink));
    }

    private static void titles(List<RawRow> rows, TableReader table, Map<String, String> constants, IntakeSink sink) {
        TitleRows titles = new TitleRows(rows);
        titles.constants().forEach(constants::putIfAbsent);
        if (!titles.unit().isEmpty()) {
            Map<String, Object> details = Map.of("header", "单位：" + titles.unit(), "candidates", "元");
            sink.accept(new IntakeNotice(
                    IntakeRule.AMBIGUOUS_COLUMN,
                    details,
                    table.place(rows.get(rows.size() - 1).line(), null)));
        }
    }

    private @Nullable Fit fit(List<List<String>> rows, TableReader table, HeaderRequest request, IntakeSink sink) {
        Optional<String> stated = request.entry().record();
        Optional<RecordType> type = request.record() != null
                ? Optional.of(request.record())
                : stated.isPresent() ? RecordTypes.find(stated.get()) : named(table, request);
        if (type.isEmpty() && stated.isPresent()) {
            return unknown("清单所写的记录类型不存在", "the manifest names an unknown record type", table, sink);
        }
        if (type.isPresent()) {
            Fit best = best(rows, matcher(type.get(), request));
            return best.matched() > 0
                    ? best
                    : unknown(
                            "前几行没有 " + type.get().zh() + " 的表头",
                            "no header of " + type.get().name(),
                            table,
                            sink);
        }
        return guess(rows, table, request, sink);
    }

    private Optional<RecordType> named(TableReader table, HeaderRequest request) {
        String path = request.entry().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        String sheet = table.sheet();
        return names.find(request.entry().name())
                .or(() -> sheet == null ? Optional.empty() : names.find(sheet))
                .or(() -> names.find(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file));
    }

    private @Nullable Fit guess(List<List<String>> rows, TableReader table, HeaderRequest request, IntakeSink sink) {
        Fit best = null;
        Fit second = null;
        for (RecordType type : RecordTypes.all()) {
            Fit fit = best(rows, matcher(type, request));
            if (best == null || fit.betterThan(best)) {
                second = best;
                best = fit;
            } else if (second == null || fit.betterThan(second)) {
                second = fit;
            }
        }
        if (best == null || best.matched() < FEWEST_MATCHES) {
            return unknown("表头中可识别的列太少", "too few of its columns are known", table, sink);
        }
        if (second != null && !best.betterThan(second)) {
            String both =
                    best.matcher().type().zh() + "、" + second.matcher().type().zh();
            return unknown("与 " + both + " 同样相符", "several record types fit equally", table, sink);
        }
        return best;
    }

    private static @Nullable Fit unknown(String zh, String en, TableReader table, IntakeSink sink) {
        sink.accept(new IntakeNotice(IntakeRule.UNKNOWN_RECORD, Map.of("zh", zh, "en", en), table.place(0, null)));
        return null;
    }

    private HeaderMatcher matcher(RecordType type, HeaderRequest request) {
        return matchers.computeIfAbsent(type, key -> new HeaderMatcher(key, request.aliasesOf(key)));
    }

    private static Fit best(List<List<String>> rows, HeaderMatcher matcher) {
        Fit best = new Fit(matcher, 0, 0, 0);
        for (int row = 0; row < rows.size(); row++) {
            Set<Element> own = new HashSet<>();
            Set<Element> common = new HashSet<>();
            for (String text : rows.get(row)) {
                HeaderMatch match = matcher.match(text);
                if (match.element() != null) {
                    (match.common() ? common : own).add(match.element());
                }
            }
            long needed = own.stream().filter(Element::required).count();
            Fit fit = new Fit(matcher, row, own.size(), needed);
            best = fit.betterThan(best) ? fit : best;
        }
        return best;
    }

    private static List<String> texts(RawRow row) {
        List<String> texts = new java.util.ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            texts.add(row.text(cell));
        }
        return texts;
    }

    /** How well a row fits a type: elements matched, then the share of the required ones. */
    private record Fit(HeaderMatcher matcher, int row, int matched, long needed) {

        boolean betterThan(Fit other) {
            return matched != other.matched ? matched > other.matched : share() > other.share();
        }

        private double share() {
            long required =
                    matcher.type().elements().stream().filter(Element::required).count();
            return required == 0 ? 1 : (double) needed / required;
        }
    }
}
