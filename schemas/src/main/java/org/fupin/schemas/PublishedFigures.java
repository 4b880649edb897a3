package org.fupin.schemas;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Published figures and what must hold between them, from {@code reference/figures.csv} and its identities. */
public final class PublishedFigures {

    private static final String FIGURES = "code,zh,en,period,division,value,unit,source,confidence,note";
    private static final String IDENTITIES = "code,zh,en,left,operator,right,tolerance,reason,holds";
    private static final Lazy<Map<String, PublishedFigure>> ALL =
            new Lazy<>(() -> Table.read("reference/figures.csv", FIGURES).stream()
                    .map(PublishedFigures::figure)
                    .collect(Collectors.toUnmodifiableMap(PublishedFigure::code, Function.identity())));

    private PublishedFigures() {}

    /** The figure of that code. */
    public static Optional<PublishedFigure> find(String code) {
        return Optional.ofNullable(ALL.get().get(code));
    }

    /** All figures by their codes. */
    public static List<PublishedFigure> all() {
        return ALL.get().keySet().stream().sorted().map(ALL.get()::get).toList();
    }

    /** What must hold between them, and what is known not to, in the order of the file. */
    public static List<FigureIdentity> identities() {
        return Table.read("reference/figure-identities.csv", IDENTITIES).stream()
                .map(PublishedFigures::identity)
                .toList();
    }

    private static PublishedFigure figure(List<String> row) {
        return new PublishedFigure(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                new BigDecimal(row.get(5)),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9));
    }

    private static FigureIdentity identity(List<String> row) {
        return new FigureIdentity(
                row.get(0),
                row.get(1),
                row.get(2),
                codes(row.get(3)),
                FigureIdentity.Operator.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                codes(row.get(5)),
                new BigDecimal(row.get(6)),
                row.get(7),
                row.get(8).equals("yes"));
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split(";", -1)).toList();
    }
}
