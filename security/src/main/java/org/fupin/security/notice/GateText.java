package org.fupin.security.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Spot;

/** Says in Chinese or English what the gate found, a line for each finding. */
public final class GateText {

    private final NoticeMessages messages;
    private final String blank;

    /** Chinese for a Chinese locale, else English. */
    public GateText(Locale locale) {
        messages = new NoticeMessages(locale);
        blank = locale.getLanguage().equals("zh") ? "" : " ";
    }

    /** The verdict on the file, with what was read and found. */
    public String summary(CheckedFile file) {
        String verdict = messages.of("verdict." + file.verdict());
        return messages.of("summary", file.name(), verdict, file.rows(), file.total());
    }

    /** The verdict on all files together. */
    public String total(GateReport report) {
        String verdict = messages.of("verdict." + report.verdict());
        long findings = report.files().stream().mapToLong(CheckedFile::total).sum();
        return messages.of("total", report.files().size(), verdict, findings);
    }

    /** The findings of the file, of each kind the first so many and then how many more there are. */
    public List<String> lines(CheckedFile file, int most) {
        List<String> lines = new ArrayList<>();
        Map<FindingKind, Long> shown = new EnumMap<>(FindingKind.class);
        for (GateFinding finding : file.findings()) {
            if (shown.merge(finding.kind(), 1L, Long::sum) <= most) {
                lines.add(line(file, finding));
            }
        }
        file.counts().forEach((kind, count) -> {
            long left = count - Math.min(most, shown.getOrDefault(kind, 0L));
            if (left > 0) {
                lines.add(file.name() + ": " + kind.code() + " " + messages.of("more", left));
            }
        });
        return lines;
    }

    /** One finding with its file and place. */
    public String line(CheckedFile file, GateFinding finding) {
        String rows = finding.rows() > 1 ? messages.of("rows", finding.rows()) : "";
        return file.name() + ": " + place(finding.spot()) + ": " + messages.of("severity." + finding.severity()) + " "
                + finding.kind().code() + " " + messages.of(finding.kind().code(), finding.candidates()) + rows;
    }

    /** Where it stands. */
    public String place(Spot spot) {
        if (spot.equals(Spot.FILE) || spot.equals(Spot.NAME)) {
            return messages.of(spot.equals(Spot.FILE) ? "spot.file" : "spot.name");
        }
        List<String> parts = new ArrayList<>();
        if (!spot.part().isEmpty()) {
            parts.add(messages.of("spot.part", spot.part()));
        }
        if (spot.page() > 0) {
            parts.add(messages.of("spot.page", spot.page()));
        }
        if (spot.line() > 0) {
            parts.add(line(spot));
        }
        if (spot.hidden()) {
            parts.add(messages.of("spot.hidden"));
        }
        return String.join(blank, parts);
    }

    private String line(Spot spot) {
        if (spot.cell()) {
            return spot.column() > 0 ? spot.address() : messages.of("spot.row", spot.line());
        }
        return spot.column() > 0
                ? messages.of("spot.place", spot.line(), spot.column())
                : messages.of("spot.line", spot.line());
    }
}
