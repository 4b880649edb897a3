package org.fupin.validation.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.Indicator;
import org.fupin.schemas.Indicators;

/**
 * An indicator as SQL: a header and one portable query, from {@code indicators/sql}. The query gives parts at the lowest
 * known division, from which the values of all levels are computed; see {@code indicators/README.md}.
 *
 * @param indicator its line of the catalogue
 * @param level what it is computed for
 * @param reads columns that the query reads, by table
 * @param optional those of them, written {@code table.column}, that no file need have
 * @param base population base, a code of {@code POPULATION_BASE}; {@code none} for a figure without one
 * @param value aggregate expression over the parts, such as {@code sum(poor)} or {@code count(DISTINCT enterprise)}; it is
 *     evaluated for each division of each level from its own parts; empty for an indicator of single objects
 * @param confidence how sure the formula is: sure, likely, guess
 * @param narrowed what it leaves out of the formula, empty for nothing
 * @param sql the query
 */
public record IndicatorQuery(
        Indicator indicator,
        IndicatorLevel level,
        Map<String, List<String>> reads,
        Set<String> optional,
        String base,
        String value,
        String confidence,
        String narrowed,
        String sql)
        implements ReadsTables {

    /** A figure that is no share of a population. */
    public static final String NO_BASE = "none";

    private static final List<String> REQUIRED =
            List.of("code", "title", "level", "reads", "unit", "base", "confidence");
    private static final Set<String> MAY = Set.of("value", "narrowed");
    private static final Set<String> CONFIDENCES = Set.of("sure", "likely", "guess");
    private static final Pattern DECIMALS = Pattern.compile("D\\(\\d+,(\\d+)\\)");

    private static final String LOCATED = """
            CASE WHEN substring(division, 3) IN ('', '0000', '0000000000') THEN 2
                 WHEN substring(division, 5) IN ('', '00', '00000000') THEN 4
                 WHEN substring(division, 7) IN ('', '000000') THEN 6
                 WHEN substring(division, 10) IN ('', '000') THEN 9
                 ELSE 12 END""";

    /** Permanent code with its version, such as {@code R-POP-002.1}. */
    public String code() {
        return indicator.code();
    }

    /** How many decimals its values have. */
    public int decimals() {
        Matcher type = DECIMALS.matcher(indicator.type());
        return type.matches() ? Integer.parseInt(type.group(1)) : 0;
    }

    /**
     * The query for all values. Of single objects: {@code object, division, period, value}. Of divisions:
     * {@code division, period, value, reported}, the division by its digits without the zeros behind, reported the
     * number of parts that were reported at that very level. Rows without value are among them.
     */
    public String values() {
        return level.ofObjects() ? objects() : divisions();
    }

    private String objects() {
        return "SELECT object, division, CAST(period AS VARCHAR) AS period, value FROM (\n" + sql
                + "\n) AS part WHERE period IS NOT NULL ORDER BY period, division, object";
    }

    private String divisions() {
        String levels = level.digits().stream()
                .map(digits -> "SELECT " + digits + " AS digits")
                .collect(Collectors.joining(" UNION ALL "));
        String division = "substring(part.division, 1, level.digits)";
        String period = "CAST(part.period AS VARCHAR)";
        return "SELECT " + division + " AS division, " + period + " AS period, " + value + " AS value,\n"
                + "sum(CASE WHEN part.located = level.digits THEN 1 ELSE 0 END) AS reported\n"
                + "FROM (SELECT part.*, " + LOCATED + " AS located FROM (\n" + sql + "\n) AS part\n"
                + "WHERE division IS NOT NULL AND period IS NOT NULL) AS part\n"
                + "JOIN (" + levels + ") AS level ON level.digits " + (level.rollsUp() ? "<=" : "=") + " part.located\n"
                + "GROUP BY " + division + ", " + period + " ORDER BY 2, 1";
    }

    /**
     * Reads an indicator from the text of its file.
     *
     * @throws IllegalArgumentException if it is none; the message says in one line what is wrong
     */
    public static IndicatorQuery parse(String text) {
        RuleHeader header = RuleHeader.parse(text, REQUIRED, MAY);
        Indicator indicator = Indicators.find(header.text("code"))
                .orElseThrow(() -> header.fault("目录中没有该指标", "the catalogue has no such indicator"));
        ReadSet reads = ReadSet.parse(header);
        reads.check();
        IndicatorLevel level = header.constant("level", IndicatorLevel.class);
        String value = header.optional("value");
        if ((value == null) != level.ofObjects()) {
            throw header.fault("“value”与“level”不符", "“value” does not go with “level”");
        }
        String narrowed = header.optional("narrowed");
        return new IndicatorQuery(
                indicator,
                level,
                reads.tables(),
                reads.optional(),
                base(header),
                value == null ? "" : value,
                confidence(header),
                narrowed == null ? "" : narrowed,
                SqlText.query(header.sql(), "SQL", header));
    }

    private static String base(RuleHeader header) {
        String base = header.text("base");
        if (!base.equals(NO_BASE) && CodeLists.get("POPULATION_BASE").find(base).isEmpty()) {
            throw header.fault("“base”不是人口口径代码", "“base” is no code of POPULATION_BASE");
        }
        return base;
    }

    private static String confidence(RuleHeader header) {
        String confidence = header.text("confidence");
        if (!CONFIDENCES.contains(confidence)) {
            throw header.fault("“confidence”取值无效", "“confidence” has no such value");
        }
        return confidence;
    }
}
