package org.fupin.security.notice.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateJson;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.GateText;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;
import org.fupin.security.notice.corpus.Invented;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Verdict;

/** Sends files through the gate; what it says must never hold the number. */
final class Leaks {

    static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    static final Invented PERSON = Invented.adult(new Random(41));
    static final Invented OTHER = Invented.adult(new Random(42));
    static final String CARD = "6299990000000000004";
    static final String MOBILE = "15400123456";

    private Leaks() {}

    static GateReport check(byte[] file, String name) throws IOException {
        return check(file, name, NoticeChannel.WEBSITE);
    }

    static GateReport check(byte[] file, String name, NoticeChannel channel) throws IOException {
        return new PublicationGate(GateOptions.of(channel, DAY)).check(new ByteArrayInputStream(file), name);
    }

    /** The file is refused with findings of those kinds, and nothing that is said of it shows whose it is. */
    static void refused(byte[] file, String name, FindingKind... kinds) throws IOException {
        refused(check(file, name), kinds);
    }

    static void refused(GateReport report, FindingKind... kinds) {
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.REFUSE);
        for (FindingKind kind : kinds) {
            assertThat(report.files())
                    .as(kind.name())
                    .anyMatch(file -> file.counts().containsKey(kind));
        }
        silent(report);
    }

    /** No value of a person stands in any form of the report. */
    static void silent(GateReport report) {
        StringBuilder said = new StringBuilder(GateJson.write(report)).append(report);
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            GateText text = new GateText(locale);
            for (CheckedFile file : report.files()) {
                said.append(text.summary(file));
                text.lines(file, 100).forEach(said::append);
            }
        }
        assertThat(said.toString())
                .doesNotContain(PERSON.id(), OTHER.id(), PERSON.id().substring(6, 17), PERSON.name(), CARD, MOBILE);
    }

    static void accepted(byte[] file, String name) throws IOException {
        GateReport report = check(file, name);
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.ACCEPT);
    }

    static byte[] text(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] bytes(XWPFDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
