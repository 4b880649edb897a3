package org.fupin.security.notice.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Hit;
import org.fupin.security.notice.scan.Join;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.NumberFinder;
import org.fupin.security.notice.scan.NumberKind;

/** Judges the parts of one file, row by row. */
public final class FileJudge {

    private static final int FORM_LINES = 15;

    private final LocalDate asOf;
    private final NumberFinder finder;
    private final HeaderWords.Classifier words;
    private final Columns columns;
    private final Reporter reporter;
    private final Tallies tallies = new Tallies();
    private final NumberJudge numbers;
    private final MaskJudge masks;
    private final LabelledJudge labelled;
    private final PolicyJudge policy;
    private Part part = Part.text("");
    private String before = "";
    private Person formPerson;
    private int formLine;
    private long rows;
    private long characters;

    /**
     * A judge for one file.
     *
     * @param fewest fewest numbers that must fit a masked one
     */
    public FileJudge(HeaderWords words, ChannelRules rules, LocalDate asOf, long fewest, Sink sink) {
        this.asOf = asOf;
        this.finder = new NumberFinder(asOf.getYear());
        this.words = words.classifier();
        this.columns = new Columns(this.words);
        this.reporter = new Reporter(sink);
        this.numbers = new NumberJudge(reporter, tallies);
        this.masks = new MaskJudge(reporter, fewest, asOf);
        this.labelled = new LabelledJudge(reporter, masks);
        this.policy = new PolicyJudge(reporter, rules);
        this.formPerson = new Person(asOf);
    }

    /** A part begins; the one before is judged to its end. */
    public void begin(Part next) {
        end();
        part = next;
        columns.begin(next);
        finder.begin();
        before = "";
        formLine = 0;
    }

    /** Judges a row. */
    public void line(Line line) {
        rows++;
        if (!part.hidden()) {
            line.tokens().forEach(token -> characters += token.text().length());
        }
        boolean header = columns.header(line);
        List<Hit> hits = finder.find(line);
        if (!hits.isEmpty() || !header && (columns.known() || part.shape() != Part.Shape.TEXT || colon(line))) {
            row(new RowView(part, line, columns, words, before), hits);
        }
        before = line.tokens().isEmpty()
                ? ""
                : line.tokens().get(line.tokens().size() - 1).text();
    }

    private static boolean colon(Line line) {
        return line.tokens().stream()
                .anyMatch(
                        token -> token.text().indexOf('：') >= 0 || token.text().indexOf(':') >= 0);
    }

    private void row(RowView row, List<Hit> hits) {
        List<Hit> judged = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (part.residue() && !reporter.fresh(hit.digits())) {
                continue;
            }
            // texts of a workbook's store stand in no order, so that pieces beside each other mean nothing
            boolean pieces = part.residue() && hit.join() != Join.WHOLE;
            if (hit.kind() == NumberKind.MASKED && !pieces) {
                masks.masked(row, hit);
                judged.add(hit);
            } else if (hit.kind() != NumberKind.MASKED && numbers.judge(row, hit)) {
                judged.add(hit);
            }
        }
        if (!part.residue()) {
            hits.forEach(hit -> reporter.saw(hit.digits()));
        }
        labelled.judge(row, judged);
        Person person = person(row);
        masks.end(row, person.known());
        if (!part.residue()) {
            policy.row(row, person);
        }
    }

    /** The person of the row; in a form the lines go on speaking of one until another is named. */
    private Person person(RowView row) {
        boolean form = row.form() || row.fields().stream().anyMatch(Field::inner);
        if (!form) {
            Person person = new Person(asOf);
            person.read(row);
            return person;
        }
        boolean named = row.fields().stream().anyMatch(field -> field.kind() == ColumnKind.NAME);
        if (named || row.line().number() - formLine > FORM_LINES || row.line().number() < formLine) {
            formPerson = new Person(asOf);
        }
        formLine = row.line().number();
        formPerson.read(row);
        return formPerson;
    }

    /** The file ends. */
    public void end() {
        tallies.end(reporter);
        policy.end();
    }

    /** Rows judged so far. */
    public long rows() {
        return rows;
    }

    /** Visible characters judged so far. */
    public long characters() {
        return characters;
    }
}
