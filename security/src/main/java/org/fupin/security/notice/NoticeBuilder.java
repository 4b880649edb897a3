package org.fupin.security.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Verdict;

/**
 * Makes a public notice of canonical records that can only hold what its channel may show: columns that are never shown
 * cannot be added, names are masked and incomes and causes put in bands and classes where the matrix asks for it, and the
 * whole passes the gate before anybody gets it. It is for one thread and one notice.
 */
public final class NoticeBuilder {

    private final NoticeKind kind;
    private final NoticeChannel channel;
    private final LocalDate asOf;
    private final Locale locale;
    private PublicationMatrix matrix = PublicationMatrix.proposed();
    private final List<NoticeColumn> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private NoticeBuilder(NoticeKind kind, NoticeChannel channel, LocalDate asOf, Locale locale) {
        this.kind = kind;
        this.channel = channel;
        this.asOf = asOf;
        this.locale = locale;
    }

    /**
     * A notice without columns yet.
     *
     * @param asOf day of the check by the gate
     * @param locale language of its headers: Chinese for a Chinese locale, else English
     */
    public static NoticeBuilder of(NoticeKind kind, NoticeChannel channel, LocalDate asOf, Locale locale) {
        return new NoticeBuilder(kind, channel, asOf, locale);
    }

    /**
     * Takes another matrix than the proposed one.
     *
     * @throws IllegalStateException if there are columns already
     */
    public NoticeBuilder matrix(PublicationMatrix other) {
        if (!columns.isEmpty()) {
            throw new IllegalStateException("the matrix comes before the columns");
        }
        matrix = other;
        return this;
    }

    /** Adds the usual columns of the kind, as far as the channel shows them. */
    public NoticeBuilder usualColumns() {
        kind.usual().stream().filter(name -> treatment(name) != Treatment.NEVER).forEach(this::column);
        return this;
    }

    /**
     * Adds a column.
     *
     * @param element name of an element of the kind's record
     * @throws NoticeRefusal if there is no such element, or the channel never shows it
     */
    public NoticeBuilder column(String element) {
        Element found = kind.record()
                .element(element)
                .orElseThrow(() -> NoticeRefusal.of(
                        NoticeRefusal.Reason.NO_ELEMENT, kind.record().name(), element));
        NoticeField field = matrix.field(kind.record().name() + "." + element)
                .orElseThrow(() -> NoticeRefusal.of(NoticeRefusal.Reason.NOT_IN_MATRIX, found.zh(), found.en()));
        if (field.on(channel) == Treatment.NEVER) {
            throw NoticeRefusal.of(
                    NoticeRefusal.Reason.NEVER_SHOWN,
                    found.zh(),
                    found.en(),
                    channel.text(Locale.CHINESE),
                    channel.id());
        }
        columns.add(new NoticeColumn(found, field.on(channel), locale));
        return this;
    }

    /**
     * Adds a row for the record.
     *
     * @throws NoticeRefusal if it is of another type, there are no columns yet, or a code of it is not on its list
     */
    public NoticeBuilder add(CanonicalRecord record) {
        if (!kind.record().javaType().isInstance(record)) {
            throw NoticeRefusal.of(
                    NoticeRefusal.Reason.OTHER_RECORD, kind.record().name());
        }
        if (columns.isEmpty()) {
            throw NoticeRefusal.of(NoticeRefusal.Reason.EMPTY);
        }
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(rows.size() + 1));
        for (NoticeColumn column : columns) {
            cells.add(column.cell(kind.record().value(record, column.element()), rows.size() + 1));
        }
        rows.add(cells);
        return this;
    }

    /** Adds a row for each of the records. */
    public NoticeBuilder addAll(Collection<? extends CanonicalRecord> records) {
        records.forEach(this::add);
        return this;
    }

    /**
     * The notice.
     *
     * @throws NoticeRefusal if it has no rows, or the gate would not let it pass, as when a name holds a number
     */
    public Notice build(NoticeText text) {
        if (rows.isEmpty()) {
            throw NoticeRefusal.of(NoticeRefusal.Reason.EMPTY);
        }
        Notice notice = new Notice(kind, channel, text, locale, header(), rows);
        GateReport report = check(notice);
        if (report.verdict() != Verdict.ACCEPT) {
            throw refused(report);
        }
        return notice;
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(new NoticeMessages(locale).of("notice.serial"));
        columns.forEach(column -> header.add(column.header()));
        return header;
    }

    private GateReport check(Notice notice) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        GateOptions options = GateOptions.of(channel, asOf).with(matrix);
        try {
            notice.write(NoticeFormat.CSV, csv);
            return new PublicationGate(options).check(new ByteArrayInputStream(csv.toByteArray()), "notice.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoticeRefusal refused(GateReport report) {
        List<GateFinding> findings = report.files().get(0).findings();
        GateText zh = new GateText(Locale.CHINESE);
        GateText en = new GateText(Locale.ENGLISH);
        CheckedFile file = report.files().get(0);
        GateFinding first = findings.get(0);
        return new NoticeRefusal(
                NoticeRefusal.Reason.GATE,
                new NoticeMessages(Locale.CHINESE).of("refusal.GATE", zh.line(file, first), findings.size()),
                new NoticeMessages(Locale.ENGLISH).of("refusal.GATE", en.line(file, first), findings.size()),
                findings);
    }

    private Treatment treatment(String element) {
        return matrix.field(kind.record().name() + "." + element)
                .map(field -> field.on(channel))
                .orElse(Treatment.NEVER);
    }
}
