package org.fupin.security.notice.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.notice.leak.Leaks.CARD;
import static org.fupin.security.notice.leak.Leaks.MOBILE;
import static org.fupin.security.notice.leak.Leaks.OTHER;
import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.corpus.PdfPages;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Verdict;
import org.junit.jupiter.api.Test;

/** The leaks that the press and a procurator reported, by their columns. */
class ReportedLeaksTest {

    /** Lichuan, 2018-04-28: a county's list with names, full numbers, education and health on its website. */
    @Test
    void aListOfPoorHouseholdsWithNumbersEducationAndHealth() throws IOException {
        String page = "<html><body><h1>2017年建档立卡贫困户名单</h1><table>"
                + "<tr><td>序号</td><td>姓名</td><td>证件号码</td><td>文化程度</td><td>健康状况</td></tr>"
                + row("1", PERSON.name(), PERSON.id(), "小学", "长期慢性病")
                + row("2", OTHER.name(), OTHER.id(), "初中", "残疾")
                + "</table></body></html>";
        Leaks.refused(
                Leaks.text(page),
                "名单.html",
                FindingKind.IDENTITY_NUMBER,
                FindingKind.EDUCATION_OF_NAMED,
                FindingKind.HEALTH_OF_NAMED);
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    /** Qichun, 2025-04: subsidies with identity and account numbers, in a workbook. */
    @Test
    void aSubsidyListWithNumbersAndAccounts() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("发放表");
        row(sheet, 0, "2024年惠农补贴发放公示");
        row(sheet, 1, "姓名", "身份证号", "一卡通账号", "金额（元）");
        row(sheet, 2, PERSON.name(), PERSON.id(), CARD, "860.00");
        row(sheet, 3, OTHER.name(), OTHER.id(), "9156000000000001234", "430.00");
        GateReport report = Leaks.check(Leaks.bytes(workbook), "公示.xlsx");
        Leaks.refused(report, FindingKind.IDENTITY_NUMBER, FindingKind.BANK_ACCOUNT);
        assertThat(report.files().get(0).counts())
                .containsEntry(FindingKind.IDENTITY_NUMBER, 2L)
                .containsEntry(FindingKind.BANK_ACCOUNT, 2L);
    }

    static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** Hangzhou, 2023: village boards with numbers, accounts and addresses, here as the printed page. */
    @Test
    void aBoardWithNumbersAccountsAndAddresses() throws IOException {
        byte[] page = PdfPages.of(List.of(
                "困难群众救助公示",
                "姓名      身份证号              银行账号                住址",
                PERSON.name() + "    " + PERSON.id() + "    " + CARD + "   民主村三组12号"));
        Leaks.refused(
                Leaks.check(page, "board.pdf", NoticeChannel.VILLAGE_BOARD),
                FindingKind.IDENTITY_NUMBER,
                FindingKind.BANK_ACCOUNT);
    }

    /** 前六后四: the usual mask leaves 33 numbers when the age stands beside it. */
    @Test
    void masksThatLeaveFewCandidates() throws IOException {
        String id = PERSON.id();
        GateReport report = Leaks.check(
                Leaks.text(
                        "姓名,年龄,身份证号,金额",
                        "韦**" + "," + PERSON.born().until(Leaks.DAY).getYears() + "," + id.substring(0, 6) + "********"
                                + id.substring(14) + ",500"),
                "公示.csv");
        Leaks.refused(report, FindingKind.WEAK_MASK);
        assertThat(report.files().get(0).findings())
                .filteredOn(finding -> finding.kind() == FindingKind.WEAK_MASK)
                .allMatch(finding -> finding.candidates() <= 67);
    }

    @Test
    void aNumberOfWhichOnlyTheBirthDateIsHidden() throws IOException {
        String id = PERSON.id();
        Leaks.refused(
                Leaks.text("户主,证件号码", "韦**," + id.substring(0, 6) + "××××××××" + id.substring(14)),
                "公示.csv",
                FindingKind.WEAK_MASK);
    }

    @Test
    void halvesOfANumberInTwoColumns() throws IOException {
        String id = PERSON.id();
        Leaks.refused(
                Leaks.text("户主,身份证前十位,身份证后八位", "韦**," + id.substring(0, 10) + "," + id.substring(10)),
                "公示.csv",
                FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void telephonesOfHouseholds() throws IOException {
        Leaks.refused(
                Leaks.text("户主,联系电话,帮扶措施", "韦**," + MOBILE + ",产业奖补", "蒙**,0854-0123456,产业奖补"),
                "公示.csv",
                FindingKind.MOBILE,
                FindingKind.FIXED_LINE);
    }

    @Test
    void disabilityCertificates() throws IOException {
        Leaks.refused(
                Leaks.text("姓名,残疾人证号,补贴", "韦**," + PERSON.id() + "43,100"),
                "残疾人两项补贴.csv",
                FindingKind.DISABILITY_CERTIFICATE);
    }

    @Test
    void childrenWithTheirSchools() throws IOException {
        Leaks.refused(
                Leaks.text("学生姓名,年龄,就读学校,资助金额", "韦小明,9,水尾小学,500"),
                "教育资助公示.csv",
                FindingKind.UNDER_14,
                FindingKind.EDUCATION_OF_NAMED);
    }

    @Test
    void aFormOfOnePerson() throws IOException {
        Leaks.refused(
                Leaks.text("申请人：韦**", "性别：男", "公民身份号码：" + PERSON.id(), "申请事项：危房改造"),
                "申请表.txt",
                FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aListInTheEncodingOfOldPrograms() throws IOException {
        byte[] text = ("户主,身份证号\n" + PERSON.name() + "," + PERSON.id() + "\n").getBytes(Charset.forName("GB18030"));
        Leaks.refused(text, "公示.csv", FindingKind.IDENTITY_NUMBER, FindingKind.FULL_NAME);
    }

    @Test
    void aNumberInTheNameOfTheFile() throws IOException {
        GateReport report = Leaks.check(Leaks.text("户主,金额", "韦**,500"), "韦某" + PERSON.id() + ".csv");
        Leaks.refused(report, FindingKind.IDENTITY_NUMBER);
    }

    /** What cannot be read is never let through: somebody has to look. */
    @Test
    void picturesOfLists() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        GateReport report = Leaks.check(png, "名单.png");
        assertThat(report.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(report.unreadable() || report.files().get(0).counts().containsKey(FindingKind.PICTURES))
                .isTrue();
    }

    @Test
    void aListThatIsMaskedWellPasses() throws IOException {
        Leaks.accepted(
                Leaks.text(
                        "序号,户主,证件号码,行政村,帮扶措施,金额（元）",
                        "1,韦**,522722************,水尾村,产业奖补,500.00",
                        "2,蒙**,522722************,水尾村,危房改造,21000.00"),
                "公示.csv");
    }
}
