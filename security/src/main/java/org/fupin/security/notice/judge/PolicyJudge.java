package org.fupin.security.notice.judge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Spot;

/** Judges what stands beside names: health, education, causes, ages, addresses; one finding a column, with its rows. */
final class PolicyJudge {

    private static final int GROWN = 14;
    private static final Pattern NEUTRAL = Pattern.compile(
            "|-+|/|—+|无|否|没有|健康|良好|一般|正常|健康或良好|一般或较弱|0|false|不详|未知|合计|小计|\\*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL_SCHOOL = Pattern.compile("小学|幼儿|学前班|托儿|托班|学前教育");
    private static final Pattern DETAILED =
            Pattern.compile("\\d+\\s*[号弄]|[号栋幢座]楼?\\d|单元|\\d+室|门牌|[一二三四五六七八九十百\\d]+号(?!公路|线)");
    private static final Pattern ILLNESS = Pattern.compile("病|残");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}\\.\\d{2,}.*|\\d{1,3}[°度].*");
    private static final Set<String> HEALTHY = Set.of("健康", "1");

    private static final class Aggregate {
        private final FindingKind kind;
        private final Severity severity;
        private final Spot spot;
        private long rows;

        Aggregate(FindingKind kind, Severity severity, Spot spot) {
            this.kind = kind;
            this.severity = severity;
            this.spot = spot;
        }
    }

    private final Reporter reporter;
    private final ChannelRules rules;
    private final Map<String, Aggregate> columns = new LinkedHashMap<>();

    PolicyJudge(Reporter reporter, ChannelRules rules) {
        this.reporter = reporter;
        this.rules = rules;
    }

    void row(RowView row, Person person) {
        boolean young = false;
        for (Field field : row.fields()) {
            if (NEUTRAL.matcher(field.text()).matches() || HEALTHY.contains(field.text())) {
                continue;
            }
            switch (field.kind()) {
                case NAME -> name(row, field);
                case HEALTH -> beside(FindingKind.HEALTH_OF_NAMED, row, field, person);
                case EDUCATION -> beside(FindingKind.EDUCATION_OF_NAMED, row, field, person);
                case SCHOOL -> young |= school(row, field, person);
                case CAUSE -> cause(row, field, person);
                case BIRTH_DATE -> birth(row, field);
                case AGE -> age(row, field);
                case ADDRESS -> address(row, field);
                case LONGITUDE, LATITUDE -> coordinates(row, field);
                default -> {}
            }
        }
        boolean ageHere = row.fields().stream()
                .anyMatch(field -> field.kind() == ColumnKind.AGE || field.kind() == ColumnKind.BIRTH_DATE);
        if (young || ageHere && person.named() && person.age() >= 0 && person.age() < GROWN) {
            reporter.found(FindingKind.UNDER_14, Severity.ERROR, Reporter.spot(row.part(), row.line()), 1);
        }
    }

    private void name(RowView row, Field field) {
        if (PersonNames.isName(field.text())
                && !PersonNames.isMasked(field.text())
                && rules.of(ColumnKind.NAME) != Disclosure.OPEN) {
            boolean partly = rules.of(ColumnKind.NAME) == Disclosure.PARTLY;
            count(FindingKind.FULL_NAME, partly ? Severity.WARNING : Severity.ERROR, row, field);
        }
    }

    private void beside(FindingKind kind, RowView row, Field field, Person person) {
        Disclosure allowed = rules.of(field.kind());
        if (person.named() && allowed != Disclosure.OPEN) {
            count(kind, allowed == Disclosure.NEVER ? Severity.ERROR : Severity.WARNING, row, field);
        }
    }

    private boolean school(RowView row, Field field, Person person) {
        beside(FindingKind.EDUCATION_OF_NAMED, row, field, person);
        return person.named() && SMALL_SCHOOL.matcher(field.text()).find();
    }

    /** A cause beside a full name is never shown on the web; on a board illness and disability are worth a look. */
    private void cause(RowView row, Field field, Person person) {
        Disclosure allowed = rules.of(ColumnKind.CAUSE);
        if (!person.named() || allowed == Disclosure.OPEN) {
            return;
        }
        if (allowed == Disclosure.NEVER) {
            count(FindingKind.CAUSE_OF_NAMED, person.fullName() ? Severity.ERROR : Severity.WARNING, row, field);
        } else if (ILLNESS.matcher(field.text()).find()) {
            count(FindingKind.CAUSE_OF_NAMED, Severity.WARNING, row, field);
        }
    }

    private void birth(RowView row, Field field) {
        LocalDate[] days = Person.dates(field.text());
        if (days != null && rules.of(ColumnKind.BIRTH_DATE) != Disclosure.OPEN) {
            boolean year = days[0].plusMonths(2).isBefore(days[1]);
            count(
                    year ? FindingKind.EXACT_AGE : FindingKind.BIRTH_DATE,
                    year ? Severity.WARNING : Severity.ERROR,
                    row,
                    field);
        }
    }

    private void age(RowView row, Field field) {
        if (rules.of(ColumnKind.AGE) != Disclosure.OPEN && field.text().matches("\\s*1?\\d{1,2}\\s*(?:周?岁)?\\s*")) {
            count(FindingKind.EXACT_AGE, Severity.WARNING, row, field);
        }
    }

    private void address(RowView row, Field field) {
        if (rules.of(ColumnKind.ADDRESS) == Disclosure.NEVER
                && DETAILED.matcher(field.text()).find()
                && !field.inner()) {
            count(FindingKind.ADDRESS, Severity.ERROR, row, field);
        }
    }

    private void coordinates(RowView row, Field field) {
        if (rules.of(field.kind()) == Disclosure.NEVER
                && DEGREES.matcher(field.text()).matches()) {
            count(FindingKind.COORDINATES, Severity.ERROR, row, field);
        }
    }

    private void count(FindingKind kind, Severity severity, RowView row, Field field) {
        String key = row.token(field.token()).key();
        String column = kind
                + severity.name()
                + (key != null
                        ? key
                        : field.inner() ? "inner" : row.token(field.token()).column());
        columns.computeIfAbsent(
                        column,
                        absent -> new Aggregate(kind, severity, Reporter.spot(row.part(), row.line(), field.token())))
                .rows++;
    }

    /** Reports the columns of the part, and forgets. */
    void end() {
        for (Aggregate column : columns.values()) {
            reporter.found(column.kind, column.severity, column.spot, column.rows);
        }
        columns.clear();
    }
}
