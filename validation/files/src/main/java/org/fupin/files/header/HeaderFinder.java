package org.fupin.files.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.RawRow;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header row among the first rows of a table and tells the record type: what the user states, what the
 * manifest states, the name of sheet, resource or file, else the type whose elements fit best. A table may hold a whole
 * form of which the standard makes several records. One finder serves a run.
 */
public final class HeaderFinder {

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
        HeaderFit fit = fit(rows, table, request, sink);
        if (fit == null) {
            return Optional.empty();
        }
        Map<String, String> constants = new LinkedHashMap<>(request.entry().header());
        if (!json) {
            titles(head.subList(0, fit.row()), table, constants, sink);
            table.headerAt(fit.row());
        }
        return Optional.of(new BoundHeader(
                new BoundHeader.Settled(
                        fit.matcher(),
                        others(fit, rows.get(fit.row()), request),
                        json ? 0 : head.get(fit.row()).line(),
                        constants,
                        shown(fit, rows.get(fit.row()))),
                table,
                sink));
    }

    /** Whether the row is surely a header, whose texts may be shown. */
    private static boolean shown(HeaderFit fit, List<String> row) {
        return fit.matched() * 3L
                >= row.stream().filter(text -> !text.isBlank()).count();
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

    /** The further parts of the form that the row is the header of too. */
    private List<HeaderMatcher> others(HeaderFit fit, List<String> row, HeaderRequest request) {
        if (request.part() != null) {
            return List.of();
        }
        return RecordTypes.parts(fit.type().form()).stream()
                .filter(type -> type != fit.type())
                .map(type -> HeaderFit.best(List.of(row), matcher(type, request)))
                .filter(HeaderFit::whole)
                .map(HeaderFit::matcher)
                .toList();
    }

    private @Nullable HeaderFit fit(
            List<List<String>> rows, TableReader table, HeaderRequest request, IntakeSink sink) {
        if (request.part() != null) {
            return HeaderFit.best(rows, matcher(request.part(), request));
        }
        Optional<String> manifest = request.entry().record();
        Optional<RecordType> stated =
                request.record() != null ? Optional.of(request.record()) : manifest.flatMap(RecordTypes::find);
        if (stated.isEmpty() && manifest.isPresent()) {
            return unknown("清单所写的记录类型不存在", "the manifest names an unknown record type", table, sink);
        }
        Optional<RecordType> named = stated.or(() -> named(table, request));
        if (named.isEmpty()) {
            return new TypeGuess(rows, type -> matcher(type, request)).orTell(table, sink);
        }
        HeaderFit best = best(rows, named.get(), request);
        if (stated.isEmpty() && best.weak(rows)) {
            // the name of a file is a hint, its header is the fact
            best = new TypeGuess(rows, type -> matcher(type, request))
                    .best(best.matched())
                    .orElse(best);
        }
        return best.matched() > 0
                ? best
                : unknown(
                        "前几行没有 " + named.get().zh() + " 的表头",
                        "no header of " + named.get().name(),
                        table,
                        sink);
    }

    /** The part of the type's form that fits best; the type itself when it fits as well. */
    private HeaderFit best(List<List<String>> rows, RecordType type, HeaderRequest request) {
        HeaderFit best = HeaderFit.best(rows, matcher(type, request));
        for (RecordType part : RecordTypes.parts(type.form())) {
            HeaderFit fit = HeaderFit.best(rows, matcher(part, request));
            best = fit.matched() > best.matched() && !best.whole() ? fit : best;
        }
        return best;
    }

    private Optional<RecordType> named(TableReader table, HeaderRequest request) {
        String path = request.entry().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        String sheet = table.sheet();
        return names.find(request.entry().name())
                .or(() -> sheet == null ? Optional.empty() : names.find(sheet))
                .or(() -> names.find(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file));
    }

    static @Nullable HeaderFit unknown(String zh, String en, TableReader table, IntakeSink sink) {
        sink.accept(new IntakeNotice(IntakeRule.UNKNOWN_RECORD, Map.of("zh", zh, "en", en), table.place(0, null)));
        return null;
    }

    private HeaderMatcher matcher(RecordType type, HeaderRequest request) {
        return matchers.computeIfAbsent(type, key -> new HeaderMatcher(key, request.aliasesOf(key), request.system()));
    }

    private static List<String> texts(RawRow row) {
        List<String> texts = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            texts.add(row.text(cell));
        }
        return texts;
    }
}
