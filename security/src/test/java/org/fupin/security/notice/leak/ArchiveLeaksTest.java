package org.fupin.security.notice.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateLimits;
import org.fupin.security.notice.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Attachments in archives, and archives that are meant to harm. */
class ArchiveLeaksTest {

    private static final byte[] LIST = Leaks.text("姓名,身份证号", PERSON.name() + "," + PERSON.id());

    @Test
    void anAttachmentInAZip() throws IOException {
        byte[] zip = Leaks.zip(Map.of("附件/名单.csv", LIST));
        GateReport report = Leaks.check(zip, "附件.zip");
        Leaks.refused(report, FindingKind.IDENTITY_NUMBER);
        assertThat(report.files()).extracting(CheckedFile::name).contains("附件.zip!/附件/名单.csv");
    }

    @Test
    void aZipInAZip() throws IOException {
        byte[] inner = Leaks.zip(Map.of("名单.csv", LIST));
        Leaks.refused(Leaks.zip(Map.of("内.zip", inner)), "外.zip", FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aNumberInTheNameOfAnEntry() throws IOException {
        Leaks.refused(
                Leaks.zip(Map.of(PERSON.id() + ".txt", Leaks.text("已验收"))), "附件.zip", FindingKind.IDENTITY_NUMBER);
    }

    /** What is nested deeper than anybody needs is not accepted. */
    @Test
    void zipsNestedDeeply() throws IOException {
        byte[] file = LIST;
        for (int i = 0; i < 8; i++) {
            file = Leaks.zip(Map.of("x.zip", file));
        }
        GateReport report = Leaks.check(file, "x.zip");
        assertThat(report.verdict()).isNotEqualTo(Verdict.ACCEPT);
        assertThat(report.files()).anyMatch(one -> one.counts().containsKey(FindingKind.LIMIT));
    }

    @Test
    void aBombIsRefusedSoonAndInLittleMemory() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] zeros = new byte[24 << 20];
        entries.put("xl/workbook.xml", Leaks.text("<workbook/>"));
        entries.put("xl/worksheets/sheet1.xml", zeros);
        entries.put("xl/worksheets/sheet2.xml", zeros);
        byte[] bomb = Leaks.zip(entries);
        assertThat(bomb.length).isLessThan(1 << 18);
        long start = System.nanoTime();
        GateReport report = Leaks.check(bomb, "公示.xlsx");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(report.verdict()).isNotEqualTo(Verdict.ACCEPT);
        assertThat(report.files().get(0).counts()).containsKey(FindingKind.LIMIT);
        assertThat(report.unreadable()).isTrue();
    }

    @Test
    void manyEntriesAreALimit() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 10_050; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        GateReport report = Leaks.check(Leaks.zip(entries), "附件.zip");
        assertThat(report.verdict()).isNotEqualTo(Verdict.ACCEPT);
        assertThat(report.files()).anyMatch(one -> one.counts().containsKey(FindingKind.LIMIT));
    }

    @Test
    void aFileLargerThanTheLimitIsNotAccepted() throws IOException {
        GateLimits limits = GateLimits.DEFAULT.withBytes(1 << 16, 1 << 20);
        PublicationGate gate = new PublicationGate(
                GateOptions.of(NoticeChannel.WEBSITE, Leaks.DAY).with(limits));
        GateReport report = gate.check(new ByteArrayInputStream(new byte[1 << 17]), "公示.csv");
        assertThat(report.verdict()).isNotEqualTo(Verdict.ACCEPT);
        assertThat(report.files().get(0).counts()).containsKey(FindingKind.LIMIT);
    }

    /** A document type with entities serves nothing but to harm. */
    @Test
    void entitiesInAWorkbook() throws IOException {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        byte[] file = Leaks.zip(Map.of("xl/worksheets/sheet1.xml", Leaks.text(hostile)));
        Leaks.refused(file, "公示.xlsx", FindingKind.HOSTILE);
    }

    /** What the gate cannot open is for somebody to look at. */
    @Test
    void anArchiveOfAnotherKind() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(LIST);
        }
        GateReport report = Leaks.check(out.toByteArray(), "名单.gz");
        assertThat(report.verdict()).isNotEqualTo(Verdict.ACCEPT);
        assertThat(report.unreadable()).isTrue();
    }
}
