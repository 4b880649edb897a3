package org.fupin.security.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A notice that may be published on its channel. Only a {@link NoticeBuilder} makes one. */
public final class Notice {

    private final NoticeKind kind;
    private final NoticeChannel channel;
    private final NoticeText text;
    private final Locale locale;
    private final List<String> header;
    private final List<List<String>> rows;

    Notice(
            NoticeKind kind,
            NoticeChannel channel,
            NoticeText text,
            Locale locale,
            List<String> header,
            List<List<String>> rows) {
        this.kind = kind;
        this.channel = channel;
        this.text = text;
        this.locale = locale;
        this.header = List.copyOf(header);
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    /** What it is about. */
    public NoticeKind kind() {
        return kind;
    }

    /** Where it may be published. */
    public NoticeChannel channel() {
        return channel;
    }

    /** Its title. */
    public String title() {
        return text.title();
    }

    /** Headers of its columns, the first of them the serial number. */
    public List<String> header() {
        return header;
    }

    /** Its rows as they may be shown. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The lines between title and table. */
    public List<String> before() {
        NoticeMessages messages = new NoticeMessages(locale);
        List<String> lines = new ArrayList<>();
        add(lines, messages, "number", text.number());
        add(lines, messages, "publisher", text.publisher());
        add(lines, messages, "place", text.place());
        add(lines, messages, "channel", channel.text(locale));
        add(lines, messages, "period", period(messages));
        add(lines, messages, "basis", text.basis().isEmpty() ? null : String.join("、", text.basis()));
        return lines;
    }

    /** The lines below the table. */
    public List<String> after() {
        NoticeMessages messages = new NoticeMessages(locale);
        List<String> lines = new ArrayList<>();
        lines.add(messages.of("notice.count", rows.size()));
        add(lines, messages, "phone", text.phone());
        lines.add(messages.of("notice.objections"));
        return lines;
    }

    private String period(NoticeMessages messages) {
        if (text.to() == null) {
            return messages.of("notice.longTerm", text.from().toString());
        }
        long days = ChronoUnit.DAYS.between(text.from(), text.to()) + 1;
        return messages.of(
                "notice.periodText", text.from().toString(), text.to().toString(), days);
    }

    private void add(List<String> lines, NoticeMessages messages, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String colon = locale.getLanguage().equals("zh") ? "：" : ": ";
            lines.add(messages.of("notice." + key) + colon + value);
        }
    }

    /** Language of its own words. */
    Locale locale() {
        return locale;
    }

    /**
     * Writes it; the same notice gives the same bytes.
     *
     * @param out is not closed
     * @throws IOException if the stream takes it not
     */
    public void write(NoticeFormat format, OutputStream out) throws IOException {
        switch (format) {
            case HTML -> NoticePage.write(this, out);
            case CSV -> NoticeCsv.write(this, true, out);
            case CSV_GB18030 -> NoticeCsv.write(this, false, out);
            case XLSX -> NoticeWorkbook.write(this, out);
            case DOCX -> NoticeDocument.write(this, out);
        }
    }

    /** Without the rows. */
    @Override
    public String toString() {
        return "Notice[" + kind.id() + ", " + channel.id() + ", " + rows.size() + " rows]";
    }
}
