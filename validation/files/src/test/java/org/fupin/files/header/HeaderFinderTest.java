package org.fupin.files.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fupin.files.read.EntryTables;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.read.RawRow;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderFinderTest {

    private static final RecordType HOUSEHOLD = RecordTypes.find("household").orElseThrow();

    @TempDir
    Path folder;

    private final List<IntakeNotice> notices = new ArrayList<>();
    private final List<String> firstRow = new ArrayList<>();

    private Optional<BoundHeader> find(
            String name, String text, @Nullable RecordType type, Map<String, String> aliases) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            try (ExchangePackage exchange = ExchangePackage.open(List.of(file), ReadOptions.DEFAULT)) {
                PackageEntry entry = exchange.entries().get(0);
                HeaderRequest request = new HeaderRequest(type, entry, Map.of(HOUSEHOLD.name(), aliases));
                try (EntryTables tables = entry.open(ReadOptions.DEFAULT, notices::add)) {
                    TableReader table = Objects.requireNonNull(tables.next());
                    Optional<BoundHeader> header = new HeaderFinder().find(table, request, notices::add);
                    RawRow row = new RawRow();
                    if (header.isPresent() && table.next(row)) {
                        for (int i = 0; i < row.size(); i++) {
                            firstRow.add(row.text(i));
                        }
                    }
                    return header;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> elements(String name, String text) {
        return find(name, text, null, Map.of()).orElseThrow().columns().stream()
                .map(HeaderFinderTest::name)
                .toList();
    }

    private static String name(HeaderColumn column) {
        Element element = column.element();
        return element == null ? "-" : element.name();
    }

    private List<IntakeRule> rules() {
        return notices.stream().map(IntakeNotice::rule).toList();
    }

    @Test
    void everyNameOfAnElementIsKnown() {
        assertThat(elements("household.csv", "householdNo,HOUSEHOLDNO,household_no\n1,2,3\n"))
                .containsExactly("householdNo", "-", "-");
        assertThat(rules()).containsExactly(IntakeRule.DUPLICATE_COLUMN, IntakeRule.DUPLICATE_COLUMN);
        for (String text :
                List.of("户编号", " 户 编 号 ", "household number", "AAC001", "aac001", "HHD-001", "*户编号", "户编号（必填）")) {
            assertThat(elements("household.csv", text + ",x\n1,2\n")).as(text).startsWith("householdNo");
        }
    }

    @Test
    void bracketPartsMayBeLeftOutOrStandAlone() {
        assertThat(elements("household.csv", "所在组,村民小组\n1,2\n")).containsExactly("groupName", "-");
        assertThat(elements("household.csv", "一卡通,银行卡号（一卡通）\n1,2\n")).containsExactly("bankAccountNo", "-");
        assertThat(elements("household.csv", "银行卡号(一卡通),脱贫标志\n1,2\n"))
                .containsExactly("bankAccountNo", "povertyStatus");
    }

    @Test
    void theCommonHeaderMayBeInColumns() {
        BoundHeader header = find("HHD.csv", "户编号,数据年度,AAR008\n1,2018,522323\n", null, Map.of())
                .orElseThrow();
        assertThat(header.columns().get(1).common()).isTrue();
        assertThat(name(header.columns().get(2))).isEqualTo("divisionCode");
        assertThat(header.missing())
                .isNotEmpty()
                .noneMatch(element -> element.name().equals("householdNo"));
        assertThat(header.missingCommon()).noneMatch(element -> element.name().equals("dataYear"));
    }

    @Test
    void aUnitThatDiffersIsNeverPassedOver() {
        assertThat(elements("household.csv", "识别时执行标准（元）,户编号\n1,2\n"))
                .containsExactly("identificationLine", "householdNo");
        assertThat(notices).isEmpty();
        assertThat(elements("household.csv", "识别时执行标准(万元),户编号\n1,2\n")).containsExactly("-", "householdNo");
        assertThat(rules()).containsExactly(IntakeRule.AMBIGUOUS_COLUMN);
        notices.clear();
        find("household.csv", "贫困户,单位：万元\n户编号,户主姓名\n1,2\n", null, Map.of());
        assertThat(rules()).containsExactly(IntakeRule.AMBIGUOUS_COLUMN);
    }

    @Test
    void unknownColumnsAreNamedWithTheNearestTerm() {
        find("household.csv", "户编号,识别日期,户主性名,完全无关的列,序号\n1,2,3,4,5\n", null, Map.of());
        assertThat(rules()).containsExactly(IntakeRule.UNKNOWN_COLUMN, IntakeRule.UNKNOWN_COLUMN);
        assertThat(notices.get(0).details()).containsEntry("candidate", "户主姓名").containsEntry("header", "户主性名");
        assertThat(notices.get(1).details()).doesNotContainKey("candidate");
    }

    @Test
    void theProfileGoesFirst() {
        BoundHeader header = find("household.csv", "户号,户主姓名\n1,2\n", null, Map.of("户号", "householdNo"))
                .orElseThrow();
        assertThat(name(header.column(0))).isEqualTo("householdNo");
    }

    @Test
    void titleRowsGiveConstants() {
        String text = "某县贫困户信息表（2018年度）,,\n行政区划代码：522323,填报单位：某县扶贫办,\n填报日期,2019-01-05,\n户编号,户主姓名,x\n1,某甲,y\n";
        BoundHeader header = find("贫困户.csv", text, null, Map.of()).orElseThrow();
        assertThat(header.type()).isEqualTo(HOUSEHOLD);
        assertThat(header.line()).isEqualTo(4);
        assertThat(header.constants())
                .containsEntry("dataYear", "2018")
                .containsEntry("divisionCode", "522323")
                .containsEntry("reportingOrgName", "某县扶贫办")
                .containsEntry("reportedAt", "2019-01-05");
        assertThat(firstRow).containsExactly("1", "某甲", "y");
    }

    @Test
    void theTypeComesFromNameOrContent() {
        for (String name :
                List.of("household.csv", "HHD_522323_2018.csv", "01-贫困户.csv", "建档立卡户（贫困户）.csv", "贫困户信息.csv")) {
            assertThat(find(name, "户编号,户主姓名\n1,2\n", null, Map.of())
                            .orElseThrow()
                            .type())
                    .as(name)
                    .isEqualTo(HOUSEHOLD);
        }
        String header = "户编号,户主姓名,户主证件号码,贫困户属性,主要致贫原因,识别日期\n1,2,3,4,5,6\n";
        assertThat(find("data.csv", header, null, Map.of()).orElseThrow().type())
                .isEqualTo(HOUSEHOLD);
        assertThat(find("person.csv", header, HOUSEHOLD, Map.of()).orElseThrow().type())
                .isEqualTo(HOUSEHOLD);
        assertThat(find(
                                "data.ndjson",
                                "{\"householdNo\":\"1\",\"headName\":\"x\",\"mainCause\":\"01\"}\n",
                                null,
                                Map.of())
                        .orElseThrow()
                        .type())
                .isEqualTo(HOUSEHOLD);
        assertThat(notices).isEmpty();
    }

    @Test
    void jsonNamesThatComeLaterAreBoundThen() throws IOException {
        StringBuilder text = new StringBuilder("{\"householdNo\":\"1\",\"headName\":\"x\"}\n".repeat(30));
        text.append("{\"householdNo\":\"2\",\"mainCause\":\"01\",\"nonsense\":1}\n");
        Path file = Files.writeString(folder.resolve("household.ndjson"), text);
        try (ExchangePackage exchange = ExchangePackage.open(List.of(file), ReadOptions.DEFAULT);
                EntryTables tables = exchange.entries().get(0).open(ReadOptions.DEFAULT, notices::add)) {
            TableReader table = Objects.requireNonNull(tables.next());
            HeaderRequest request = HeaderRequest.of(exchange.entries().get(0));
            BoundHeader header =
                    new HeaderFinder().find(table, request, notices::add).orElseThrow();
            RawRow row = new RawRow();
            int rows = 0;
            while (table.next(row)) {
                rows++;
            }
            assertThat(rows).isEqualTo(31);
            assertThat(name(header.column(2))).isEqualTo("mainCause");
            assertThat(header.column(3).element()).isNull();
            assertThat(rules()).containsExactly(IntakeRule.UNKNOWN_COLUMN);
        }
    }

    @Test
    void whatCannotBeToldIsAFindingWithoutContent() {
        assertThat(find("data.csv", "某甲,52232319900101123X,canary\n某乙,52232319900101124X,y\n", null, Map.of()))
                .isEmpty();
        assertThat(find("household.csv", "某甲,52232319900101123X,canary\n", null, Map.of()))
                .isEmpty();
        assertThat(find("data.csv", "户编号\n1\n", null, Map.of())).isEmpty();
        assertThat(rules()).containsOnly(IntakeRule.UNKNOWN_RECORD).hasSize(3);
        assertThat(notices.toString()).doesNotContain("canary", "5223231990");
        notices.clear();
        assertThat(find("household.csv", "", null, Map.of())).isEmpty();
        assertThat(rules()).containsExactly(IntakeRule.EMPTY);
    }

    @Test
    void aRowTakenForAHeaderShowsNoValues() {
        find("household.csv", "户编号,某甲,52232319900101123X,canary-name\n1,2,3,4\n", null, Map.of());
        assertThat(notices).isNotEmpty();
        assertThat(notices.toString()).doesNotContain("52232319900101123X", "canary-name", "某甲");
    }
}
