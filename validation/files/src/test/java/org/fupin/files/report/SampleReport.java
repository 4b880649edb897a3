package org.fupin.files.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.Severity;
import org.fupin.schemas.Indicators;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.Related;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.RuleSwitch;
import org.fupin.validation.profile.Waiver;
import org.fupin.validation.rule.IntakeRule;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** An invented report that has one of everything; places, people and numbers are made up. */
final class SampleReport {

    static final Source HOUSEHOLDS = new Source("households.csv", null);
    static final Source INCOME = new Source("年度收入.xlsx", "2019年");
    static final Source PAYMENTS = new Source("sub/payments.ndjson", null);

    static final RuleDescription CAUSES = rule(
            "HHD-R-005",
            RuleKind.RECORD,
            Severity.ERROR,
            "household",
            List.of("mainCause", "otherCauses"),
            "其他致贫原因不超过两项且不重复",
            "建档立卡方案 A3b",
            Confidence.SURE);
    static final RuleDescription NET_INCOME = rule(
            "INC-R-005",
            RuleKind.RECORD,
            Severity.ERROR,
            "householdIncome",
            List.of("netIncome", "totalIncome", "businessExpense"),
            "纯收入",
            "国家信息系统 aac079",
            Confidence.SURE);
    static final RuleDescription EXPENSE = rule(
            "INC-R-009",
            RuleKind.RECORD,
            Severity.WARNING,
            "householdIncome",
            List.of("businessExpense", "businessIncome"),
            "生产支出不超过经营收入",
            "Practice; a loss must be explained",
            Confidence.LIKELY);
    static final RuleDescription TRANSFER = rule(
            "INC-R-022",
            RuleKind.RECORD,
            Severity.INFO,
            "householdIncome",
            List.of("transferIncome", "totalIncome"),
            "转移性收入占比过高",
            "Monitoring practice",
            Confidence.GUESS);
    static final RuleDescription MEMBERS = rule(
            "HHD-X-001",
            RuleKind.DATASET,
            Severity.ERROR,
            "household",
            List.of("memberCount"),
            "户人口数一致",
            "建档立卡登记表",
            Confidence.SURE);
    static final RuleDescription REQUIRED = rule(
            "HHD-F-004",
            RuleKind.CONSTRAINT,
            Severity.ERROR,
            "household",
            List.of("mainCause"),
            "主要致贫原因必填",
            "建档立卡方案 A3a",
            Confidence.SURE);
    static final RuleDescription EXIT = rule(
            "EXH-R-002",
            RuleKind.RECORD,
            Severity.ERROR,
            "householdExit",
            List.of("netIncomePerCapita", "exitYear"),
            "收入稳定超过标准",
            "中办发〔2016〕16号",
            Confidence.SURE);

    private SampleReport() {}

    static Report report() {
        return new Report(
                new Edition("0.1.0", "0.1", LocalDate.of(2020, 12, 31)),
                files(),
                ledger(),
                findings(2),
                profile(),
                List.of(incidence()),
                List.of());
    }

    private static MainIndicator incidence() {
        return new MainIndicator(
                Indicators.find("R-POP-005.1").orElseThrow(),
                "2",
                "520102",
                List.of(
                        new MainIndicator.Point("2019", new BigDecimal("3.250")),
                        new MainIndicator.Point("2020", new BigDecimal("0.000"))),
                List.of(new MainIndicator.Point("520102001", new BigDecimal("0.000"))));
    }

    static Findings findings(int maxSamples) {
        FindingCollector collector = new FindingCollector(maxSamples, List.of(HOUSEHOLDS, INCOME, PAYMENTS));
        for (int line = 2; line < 7; line++) {
            collector.accept(finding(CAUSES, HOUSEHOLDS, line, "其他致贫原因"), line < 5 ? "520102001001" : "520103");
        }
        collector.accept(finding(NET_INCOME, INCOME, 4, "纯收入"), "520102");
        collector.accept(finding(EXPENSE, INCOME, 4, "生产经营性支出"), "520102");
        collector.accept(finding(EXPENSE, INCOME, 9, "生产经营性支出"), "520103");
        collector.accept(finding(TRANSFER, INCOME, 11, null), "520103");
        collector.accept(related(finding(MEMBERS, HOUSEHOLDS, 3, "家庭人口数")), "520102");
        collector.accept(unknownColumn());
        return collector.findings();
    }

    static Finding finding(RuleDescription rule, Source source, long line, @Nullable String column) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("value", "01;01");
        details.put("expected", "12.50");
        return new Finding(
                rule,
                rule.severity(),
                rule.records().get(0),
                "5201****" + line,
                new Place(source.path(), source.sheet(), line, column),
                column == null ? null : rule.fields().get(0),
                "取值 01;01 不符合“" + rule.title() + "”，应为 12.50",
                "value 01;01 breaks " + rule.code() + ", expected 12.50",
                details,
                String.format("%016x", rule.code().hashCode() * 31L + line));
    }

    /** The same finding with 22 other rows, of which two are named. */
    private static Finding related(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.record(),
                finding.key(),
                finding.place(),
                finding.field(),
                finding.zh(),
                finding.en(),
                finding.details(),
                finding.fingerprint(),
                new Related(
                        List.of(
                                new RelatedRow(
                                        "householdIncome",
                                        "5201****3",
                                        new Place(INCOME.path(), INCOME.sheet(), 4, null)),
                                new RelatedRow("fundPayment", null, new Place(PAYMENTS.path(), null, 12, null))),
                        22));
    }

    private static Finding unknownColumn() {
        RuleDescription rule = IntakeRule.UNKNOWN_COLUMN.description();
        return new Finding(
                rule,
                rule.severity(),
                "fundPayment",
                null,
                new Place(PAYMENTS.path(), null, 1, "备注2"),
                null,
                "列“备注2”不属于资金拨付，未校验",
                "column “备注2” is no element of fundPayment and was not checked",
                Map.of("header", "备注2"),
                "00000000000000aa");
    }

    private static List<FileSummary> files() {
        return List.of(
                new FileSummary(HOUSEHOLDS, "household", "GB18030", "csv", 1200, 1194, 6, "sm3:66c7f0f4"),
                new FileSummary(INCOME, "householdIncome", null, "xlsx", 1180, 1179, 1, null),
                new FileSummary(PAYMENTS, "fundPayment", "UTF-8", "ndjson", 34567, 34567, 0, null));
    }

    private static List<LedgerEntry> ledger() {
        return List.of(
                new LedgerEntry(CAUSES, Severity.ERROR, 1190, 5, 1, 4, 0, null),
                new LedgerEntry(NET_INCOME, Severity.ERROR, 1170, 1, 0, 5, 4, null),
                new LedgerEntry(EXPENSE, Severity.WARNING, 1170, 2, 0, 8, 0, null),
                new LedgerEntry(TRANSFER, Severity.INFO, 1179, 1, 0, 0, 0, null),
                new LedgerEntry(MEMBERS, Severity.ERROR, 1199, 1, 0, 0, 0, null),
                new LedgerEntry(IntakeRule.UNKNOWN_COLUMN.description(), Severity.WARNING, 0, 1, 0, 0, 0, null),
                new LedgerEntry(EXIT, Severity.ERROR, 0, 0, 0, 0, 0, "本省暂不执行"));
    }

    private static Profile profile() {
        return new Profile(
                "贵州省",
                Map.of("EXH-R-002", new RuleSwitch(null, true, "本省暂不执行")),
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Waiver(
                        "HHD-R-005", "household", "520102001001000123", "历史档案", "省扶贫办", LocalDate.of(2021, 6, 30))));
    }

    static RuleDescription rule(String code) {
        return rule(
                code,
                RuleKind.RECORD,
                Severity.ERROR,
                "household",
                List.of("memberCount"),
                "标题 " + code,
                "依据",
                Confidence.SURE);
    }

    private static RuleDescription rule(
            String code,
            RuleKind kind,
            Severity severity,
            String record,
            List<String> fields,
            String title,
            String basis,
            Confidence confidence) {
        return new RuleDescription(
                code,
                kind,
                severity,
                List.of(record),
                fields,
                title,
                "取值不符合“" + title + "”",
                "breaks " + code,
                basis,
                confidence,
                "");
    }
}
