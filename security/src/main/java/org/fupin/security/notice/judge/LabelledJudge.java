package org.fupin.security.notice.judge;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Hit;
import org.fupin.security.notice.scan.PlainDigits;

/** Judges values whose label says what they are, when their form alone does not show it. */
final class LabelledJudge {

    private static final Pattern PASSPORT = Pattern.compile("(?:[A-Z]{1,2}\\d{6,9}|\\d{8,9}|[A-Z]\\d{10})");
    private static final int SHORTEST_ACCOUNT = 8;
    private static final int LONGEST_ACCOUNT = 32;
    private static final int SHORTEST_BOOKLET = 6;
    private static final int SHORTEST_CUT = 8;

    private final Reporter reporter;
    private final MaskJudge masks;

    LabelledJudge(Reporter reporter, MaskJudge masks) {
        this.reporter = reporter;
        this.masks = masks;
    }

    void judge(RowView row, List<Hit> judged) {
        for (Field field : row.fields()) {
            if (number(field.kind()) && judged.stream().noneMatch(hit -> covers(hit, field))) {
                field(row, field);
            }
        }
    }

    private static boolean number(ColumnKind kind) {
        return switch (kind) {
            case IDENTITY, IDENTITY_HEAD, IDENTITY_TAIL, CERTIFICATE, PASSPORT, BOOKLET, ACCOUNT, PHONE -> true;
            default -> false;
        };
    }

    /** Whether the hit lies in the field, so that the field has been judged with it. */
    private static boolean covers(Hit hit, Field field) {
        boolean before = hit.token() < field.token();
        boolean after = hit.token() > field.token();
        boolean inside = hit.from() >= field.from()
                && hit.from() <= field.from() + field.text().length() + 1;
        return !after && (before ? hit.lastToken() >= field.token() : inside || !field.inner());
    }

    private void field(RowView row, Field field) {
        String digits = PlainDigits.of(field.text());
        if (digits.indexOf('*') >= 0) {
            return;
        }
        switch (field.kind()) {
            case IDENTITY -> identity(row, field, digits);
            case CERTIFICATE -> {
                if (digits.length() >= 15) {
                    report(FindingKind.DISABILITY_CERTIFICATE, Severity.ERROR, row, field, digits);
                }
            }
            case IDENTITY_HEAD -> masks.head(row, field, digits);
            case IDENTITY_TAIL -> masks.tail(row, field, digits);
            case PASSPORT -> passport(row, field);
            case BOOKLET -> {
                if (digits.length() >= SHORTEST_BOOKLET) {
                    report(FindingKind.BOOKLET, Severity.ERROR, row, field, digits);
                }
            }
            case ACCOUNT -> account(row, field, digits);
            default -> phone(row, field, digits);
        }
    }

    private void identity(RowView row, Field field, String digits) {
        int length = digits.length();
        if (length == 15 || length >= 17) {
            FindingKind kind = length == 15 ? FindingKind.LEGACY_NUMBER : FindingKind.IDENTITY_NUMBER;
            report(kind, Severity.ERROR, row, field, digits);
        } else if (alone(field, digits) && length >= SHORTEST_CUT && !masks.head(row, field, digits)) {
            masks.tail(row, field, digits);
        } else if (alone(field, digits) && length >= 4 && length < SHORTEST_CUT) {
            masks.tail(row, field, digits);
        }
    }

    private static boolean alone(Field field, String digits) {
        return field.text().length() <= digits.length() + 4;
    }

    private void passport(RowView row, Field field) {
        String text = Normalizer.normalize(field.text(), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}-]", "");
        if (PASSPORT.matcher(text.toUpperCase(java.util.Locale.ROOT)).find()) {
            report(FindingKind.PASSPORT, Severity.ERROR, row, field, text);
        }
    }

    private void account(RowView row, Field field, String digits) {
        if (digits.length() >= SHORTEST_ACCOUNT && digits.length() <= LONGEST_ACCOUNT) {
            Severity severity = OfficeContext.account(row) ? Severity.INFO : Severity.ERROR;
            report(FindingKind.BANK_ACCOUNT, severity, row, field, digits);
        }
    }

    /** A telephone in a list of people; those of offices stand in running text. */
    private void phone(RowView row, Field field, String digits) {
        boolean listed = row.part().shape() != Part.Shape.TEXT && !field.inner();
        if (listed && digits.length() >= 7 && digits.length() <= 13) {
            boolean mobile = digits.length() >= 11 && digits.charAt(0) != '0';
            report(mobile ? FindingKind.MOBILE : FindingKind.FIXED_LINE, Severity.ERROR, row, field, digits);
        }
    }

    private void report(FindingKind kind, Severity severity, RowView row, Field field, String digits) {
        Spot spot = Reporter.spot(row.part(), row.line(), field.token());
        reporter.number(kind, severity, spot, digits, row.part().residue());
    }
}
