package org.fupin.security.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.model.record.register.Household;
import org.fupin.security.notice.corpus.Invented;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a notice can hold, what it cannot, and how it is written. */
class NoticeBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final Invented PERSON = Invented.adult(new Random(41));
    private static final NoticeText TEXT = new NoticeText(
            "水尾村补助公示", "荔公示〔2019〕1号", "荔波县扶贫开发办公室", "", DAY, DAY.plusDays(9), "12317", List.of("黔扶通〔2018〕5号"));

    private static NoticeBuilder builder(NoticeKind kind, NoticeChannel channel) {
        return NoticeBuilder.of(kind, channel, DAY, Locale.CHINESE);
    }

    private static Notice payments(NoticeChannel channel) {
        return builder(NoticeKind.PAYMENT, channel)
                .usualColumns()
                .add(NoticeRecords.payment(PERSON))
                .build(TEXT);
    }

    private static byte[] written(Notice notice, NoticeFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        notice.write(format, out);
        return out.toByteArray();
    }

    @Test
    void namesAreMaskedOnTheWebAndWholeOnTheBoard() {
        assertThat(payments(NoticeChannel.WEBSITE).rows().get(0))
                .contains("欧阳**", "3000.00")
                .doesNotContain(PERSON.name());
        assertThat(payments(NoticeChannel.VILLAGE_BOARD).rows().get(0)).contains(PERSON.name());
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT, recipientCertificateNo",
        "PAYMENT, bankAccountNo",
        "IDENTIFICATION, headCertificateNo",
        "IDENTIFICATION, contactPhone",
        "IDENTIFICATION, address",
        "IDENTIFICATION, mainCause"
    })
    void whatTheChannelNeverShowsIsRefused(NoticeKind kind, String element) {
        assertThatThrownBy(() -> builder(kind, NoticeChannel.WEBSITE).column(element))
                .isInstanceOfSatisfying(NoticeRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(NoticeRefusal.Reason.NEVER_SHOWN);
                    assertThat(refusal.text(Locale.CHINESE)).contains("不得公示", "政府网站");
                    assertThat(refusal.text(Locale.ENGLISH)).contains("never shown", "website");
                });
    }

    @ParameterizedTest
    @CsvSource({"causeNote, NOT_IN_MATRIX", "collectedBy, NOT_IN_MATRIX", "nothing, NO_ELEMENT"})
    void whatNobodyAllowedIsRefused(String element, NoticeRefusal.Reason reason) {
        assertThatThrownBy(() -> builder(NoticeKind.IDENTIFICATION, NoticeChannel.VILLAGE_BOARD)
                        .column(element))
                .isInstanceOfSatisfying(
                        NoticeRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void causesAreShownInClassesOnTheBoard() {
        Household ill = NoticeRecords.record(Household.class, Map.of("headName", PERSON.name(), "mainCause", "1"));
        Notice notice = builder(NoticeKind.IDENTIFICATION, NoticeChannel.VILLAGE_BOARD)
                .column("headName")
                .column("mainCause")
                .add(ill)
                .build(TEXT);
        assertThat(notice.rows().get(0)).contains("家庭负担");
    }

    @Test
    void otherRecordsUnknownCodesAndEmptyNoticesAreRefused() {
        NoticeBuilder payments =
                builder(NoticeKind.PAYMENT, NoticeChannel.WEBSITE).usualColumns();
        assertThatThrownBy(() -> payments.add(NoticeRecords.household(PERSON))).hasMessageContaining("fundPayment");
        assertThatThrownBy(() -> payments.build(TEXT)).hasMessageContaining("no rows");
        FundPayment odd = NoticeRecords.record(FundPayment.class, Map.of("subsidyItem", PERSON.id()));
        assertThatThrownBy(() -> payments.add(odd))
                .hasMessageContaining("SUBSIDY_ITEM")
                .hasMessageNotContaining(PERSON.id());
        assertThatThrownBy(
                        () -> builder(NoticeKind.PAYMENT, NoticeChannel.WEBSITE).add(odd))
                .hasMessageContaining("no columns");
    }

    /** A number in a text that may be published is found before anybody gets the notice. */
    @Test
    void aNumberInATextIsRefused() {
        var project = NoticeRecords.record(
                org.fupin.model.record.fund.Project.class,
                Map.of("projectName", "养殖补助（" + PERSON.id() + "）", "plannedInvestment", BigDecimal.TEN));
        NoticeBuilder builder = builder(NoticeKind.PROJECT, NoticeChannel.WEBSITE)
                .column("projectName")
                .column("plannedInvestment")
                .add(project);
        assertThatThrownBy(() -> builder.build(TEXT)).isInstanceOfSatisfying(NoticeRefusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(NoticeRefusal.Reason.GATE);
            assertThat(refusal.findings()).anyMatch(finding -> finding.kind() == FindingKind.IDENTITY_NUMBER);
            assertThat(refusal).hasMessageContaining("GAT-101").hasMessageNotContaining(PERSON.id());
        });
    }

    @ParameterizedTest
    @EnumSource(NoticeChannel.class)
    void everyKindInEveryFormatPassesTheGate(NoticeChannel channel) throws IOException {
        for (NoticeKind kind : NoticeKind.values()) {
            for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                Notice notice = NoticeBuilder.of(kind, channel, DAY, locale)
                        .usualColumns()
                        .add(
                                switch (kind) {
                                    case IDENTIFICATION, EXIT -> NoticeRecords.household(PERSON);
                                    case PAYMENT -> NoticeRecords.payment(PERSON);
                                    case BENEFICIARIES -> NoticeRecords.beneficiary();
                                    case PROJECT -> NoticeRecords.project(PERSON);
                                })
                        .build(TEXT);
                for (NoticeFormat format : NoticeFormat.values()) {
                    byte[] file = written(notice, format);
                    assertThat(written(notice, format)).isEqualTo(file);
                    passes(file, channel, kind + " " + format + " " + locale);
                }
            }
        }
    }

    private static void passes(byte[] file, NoticeChannel channel, String what) throws IOException {
        GateReport report =
                new PublicationGate(GateOptions.of(channel, DAY)).check(new ByteArrayInputStream(file), "notice");
        assertThat(report.verdict()).as(what + report).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void otherProgramsReadWhatIsWritten() throws IOException {
        Notice notice = payments(NoticeChannel.WEBSITE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(notice, NoticeFormat.XLSX)))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("水尾村补助公示");
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isIn(null, "", "fupin");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(notice, NoticeFormat.DOCX)))) {
            assertThat(document.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo(notice.rows().get(0).get(1));
        }
        String page = new String(written(notice, NoticeFormat.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("<h1>水尾村补助公示</h1>", "公示时间：2019-06-01 至 2019-06-10（10 天）", "监督电话：12317");
        assertThat(new String(written(notice, NoticeFormat.CSV_GB18030), Charset.forName("GB18030")))
                .contains("领款人");
        assertThat(new String(written(notice, NoticeFormat.CSV), StandardCharsets.UTF_8))
                .startsWith("\uFEFF");
    }

    @Test
    void nothingIsTakenForAFormulaOrAScript() throws IOException {
        FundPayment odd = NoticeRecords.record(
                FundPayment.class, Map.of("recipientName", "=HYPERLINK(\"x\")", "amount", new BigDecimal("-5")));
        Notice notice = builder(NoticeKind.PAYMENT, NoticeChannel.VILLAGE_BOARD)
                .column("recipientName")
                .column("amount")
                .add(odd)
                .build(new NoticeText("<script>alert(1)</script>", "", "=1+1", "", DAY, null, "12317", List.of()));
        assertThat(new String(written(notice, NoticeFormat.CSV), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", ",-5")
                .doesNotContain("\n=", ",=", "\"=");
        assertThat(new String(written(notice, NoticeFormat.HTML), StandardCharsets.UTF_8))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void anOfficesOwnMatrixDecides() throws IOException {
        String own = """
                field,zh,en,judged,village_board,project_site,public_desk,website,new_media,mass_media,elements,note
                amount,金额,amount,,never,never,never,never,never,never,fundPayment.amount,
                """;
        PublicationMatrix matrix =
                PublicationMatrix.read(new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
        NoticeBuilder builder =
                builder(NoticeKind.PAYMENT, NoticeChannel.WEBSITE).matrix(matrix);
        assertThatThrownBy(() -> builder.column("amount")).hasMessageContaining("never shown");
        assertThatThrownBy(() -> builder(NoticeKind.PAYMENT, NoticeChannel.WEBSITE)
                        .column("amount")
                        .matrix(matrix))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNoticeSaysNothingOfItsRowsInALog() {
        assertThat(payments(NoticeChannel.VILLAGE_BOARD).toString())
                .isEqualTo("Notice[payment, village-board, 1 rows]");
    }
}
