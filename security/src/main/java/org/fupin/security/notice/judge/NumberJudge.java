package org.fupin.security.notice.judge;

import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Hit;
import org.fupin.security.notice.scan.Join;
import org.fupin.security.notice.scan.NumberKind;

/** Decides whether a number that was found is one of a person, by its label, its form and its column. */
final class NumberJudge {

    /** From this year on a date may be that of a project as well as a birth date. */
    private static final int PROJECTS = 2010;

    private static final int FIRST_CARDS = 1900;
    private static final int YOUNGEST_LEGACY = 31;

    private final Reporter reporter;
    private final Tallies tallies;

    NumberJudge(Reporter reporter, Tallies tallies) {
        this.reporter = reporter;
        this.tallies = tallies;
    }

    /** Judges the hit; whether it was reported or put aside, so that nothing more needs be made of it. */
    boolean judge(RowView row, Hit hit) {
        ColumnKind label = row.label(hit.token(), hit.from());
        return switch (hit.kind()) {
            case IDENTITY, CERTIFICATE -> identity(row, hit, label);
            case IDENTITY_SHAPE -> shape(row, hit, label);
            case LEGACY -> legacy(row, hit, label);
            case CARD -> card(row, hit, label);
            case MOBILE -> mobile(row, hit, label);
            case FIXED_LINE -> fixedLine(row, hit, label);
            case MASKED -> false;
        };
    }

    private boolean identity(RowView row, Hit hit, ColumnKind label) {
        if (label.identifies()) {
            return certain(row, hit);
        }
        boolean explained = explained(row, hit, label);
        boolean old = hit.year() < PROJECTS;
        return switch (hit.join()) {
            case COLUMN -> true;
            case LINES ->
                explained
                        || row.part().residue()
                        || (old ? certain(row, hit) : doubtful(row, hit, Tallies.Doubt.STRONG));
            // a part of another number, which its label may explain
            case GLUED -> explained || hit.flagged() || old && hit.year() >= FIRST_CARDS && certain(row, hit);
            case WHOLE -> {
                if (explained || hit.flagged()) {
                    yield old ? certain(row, hit) : doubtful(row, hit, Tallies.Doubt.GREAT);
                }
                yield old ? certain(row, hit) : doubtful(row, hit, Tallies.Doubt.SLIGHT);
            }
            case SPACED, CELLS -> {
                if (explained) {
                    yield doubtful(row, hit, Tallies.Doubt.GREAT);
                }
                boolean likeCode = hit.dated() && !piece(row, hit);
                yield old
                        ? certain(row, hit)
                        : doubtful(row, hit, likeCode ? Tallies.Doubt.STRONG : Tallies.Doubt.SLIGHT);
            }
        };
    }

    private boolean certain(RowView row, Hit hit) {
        tallies.certain(column(row, hit));
        FindingKind kind =
                hit.kind() == NumberKind.CERTIFICATE ? FindingKind.DISABILITY_CERTIFICATE : FindingKind.IDENTITY_NUMBER;
        report(kind, Severity.ERROR, row, hit);
        return true;
    }

    private boolean doubtful(RowView row, Hit hit, Tallies.Doubt doubt) {
        if (row.part().residue() && doubt != Tallies.Doubt.SLIGHT) {
            return true;
        }
        Spot spot = Reporter.spot(row.part(), row.line(), hit.token());
        tallies.valid(column(row, hit), spot, hit.digits(), doubt, row.part().residue());
        return true;
    }

    /** The column that the number stands in: the same cells of other rows, the same name of other records. */
    private static String column(RowView row, Hit hit) {
        String key = row.token(hit.token()).key();
        if (key != null) {
            return key;
        }
        // words of a text are counted anew in every line, but those of a column begin at the same place
        return Math.round(row.token(hit.token()).left()) + "+" + (hit.lastToken() - hit.token());
    }

    /** Whether a label says that one of the cells holds something else; words that read as one have one label. */
    private static boolean explained(RowView row, Hit hit, ColumnKind label) {
        boolean explained = label.explains();
        int last = piece(row, hit) ? hit.token() : hit.lastToken();
        for (int i = hit.token() + 1; i <= last; i++) {
            explained |= row.column(i).explains();
        }
        return explained;
    }

    private boolean shape(RowView row, Hit hit, ColumnKind label) {
        if (label.identifies() && hit.join() != Join.COLUMN) {
            report(FindingKind.IDENTITY_NUMBER, Severity.ERROR, row, hit);
            return true;
        }
        if (hit.join() != Join.COLUMN && hit.join() != Join.LINES) {
            tallies.shaped(column(row, hit));
        }
        return false;
    }

    private boolean legacy(RowView row, Hit hit, ColumnKind label) {
        boolean likely = hit.join() == Join.WHOLE
                && !label.explains()
                && !hit.flagged()
                && !row.part().residue()
                && Integer.parseInt(hit.digits().substring(6, 8)) >= YOUNGEST_LEGACY;
        if (label.identifies() && hit.join() != Join.COLUMN || likely && label != ColumnKind.ACCOUNT) {
            report(FindingKind.LEGACY_NUMBER, Severity.ERROR, row, hit);
            return true;
        }
        return false;
    }

    private boolean card(RowView row, Hit hit, ColumnKind label) {
        boolean piece = piece(row, hit);
        boolean said = label == ColumnKind.ACCOUNT || label.identifies();
        if (said && hit.join() != Join.COLUMN || piece && !explained(row, hit, label) && !hit.flagged()) {
            boolean office = said && OfficeContext.account(row);
            report(FindingKind.BANK_ACCOUNT, office ? Severity.INFO : Severity.ERROR, row, hit);
            return true;
        }
        return false;
    }

    private boolean mobile(RowView row, Hit hit, ColumnKind label) {
        if (hit.join() == Join.COLUMN
                || OfficeContext.isAmount(row.token(hit.lastToken()).text(), hit.to())) {
            return false;
        }
        if (label == ColumnKind.OFFICE_PHONE) {
            report(FindingKind.OFFICE_PHONE, Severity.INFO, row, hit);
            return true;
        }
        boolean text = row.part().shape() == Part.Shape.TEXT;
        if (label == ColumnKind.PHONE) {
            boolean listed = !text || row.column(hit.token()) == ColumnKind.PHONE && !row.form();
            report(FindingKind.MOBILE, listed ? Severity.ERROR : Severity.WARNING, row, hit);
            return true;
        }
        boolean piece = piece(row, hit);
        if (!piece
                || label.explains()
                || label == ColumnKind.ACCOUNT
                || hit.flagged()
                || row.part().residue()) {
            return false;
        }
        report(FindingKind.MOBILE, text && !person(row) ? Severity.WARNING : Severity.ERROR, row, hit);
        return true;
    }

    private boolean fixedLine(RowView row, Hit hit, ColumnKind label) {
        boolean listed =
                row.part().shape() != Part.Shape.TEXT || row.column(hit.token()) == ColumnKind.PHONE && !row.form();
        boolean piece = piece(row, hit);
        if (piece && listed && label == ColumnKind.PHONE) {
            boolean office = row.form() && !person(row);
            report(FindingKind.FIXED_LINE, office ? Severity.INFO : Severity.ERROR, row, hit);
        }
        return piece;
    }

    /** Whether it stands in one cell, or in words of a text that read as one. */
    private static boolean piece(RowView row, Hit hit) {
        return switch (hit.join()) {
            case WHOLE, SPACED -> true;
            case CELLS -> row.together(hit.token(), hit.lastToken());
            case GLUED, LINES, COLUMN -> false;
        };
    }

    private static boolean person(RowView row) {
        return row.fields().stream()
                .anyMatch(field -> field.kind() == ColumnKind.NAME && PersonNames.isName(field.text()));
    }

    private void report(FindingKind kind, Severity severity, RowView row, Hit hit) {
        Spot spot = Reporter.spot(row.part(), row.line(), hit.token());
        reporter.number(kind, severity, spot, hit.digits(), row.part().residue());
    }
}
