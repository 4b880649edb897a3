package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that look something up. */
class LookupTest {

    @Test
    void rulesListsEveryRuleOnce() {
        Call rules = Call.of("rules").ends(ExitCode.ACCEPTED);
        int all = RuleCatalogue.all().size();
        assertThat(rules.out().lines()).hasSize(all + 1);
        assertThat(rules.out()).contains(all + " 条规则 · rules");
    }

    @Test
    void aRuleIsShownInFull() {
        Call.of("rules", "INC-R-004")
                .ends(
                        ExitCode.ACCEPTED,
                        "INC-R-004  总收入合计",
                        "级别 severity: error",
                        "记录 records: householdIncome",
                        "{totalIncome}",
                        "依据 basis:",
                        "sum of total income",
                        "判定式 predicate",
                        "例 cases");
    }

    @Test
    void theBeginningOfACodeAndARecordNarrowTheList() {
        Call income = Call.of("rules", "inc-r").ends(ExitCode.ACCEPTED, "INC-R-004");
        assertThat(income.out().lines().filter(line -> !line.contains("条规则")))
                .allMatch(line -> line.startsWith("INC-R"));
        Call.of("rules", "--record", "HHD").ends(ExitCode.ACCEPTED, "HHD-R-014");
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        Call.of("rules", "XXX-R-001").complains(ExitCode.USAGE, "没有规则 · no rule XXX-R-001");
        Call.of("rules", "INC", "--record", "county").complains(ExitCode.USAGE, "no rule");
        Call.of("rules", "--record", "nothing").complains(ExitCode.USAGE, "no record type nothing");
    }

    @Test
    void dictionaryListsTheRecordTypes() {
        Call all = Call.of("dictionary").ends(ExitCode.ACCEPTED, "household", "建档立卡户");
        assertThat(all.out().lines()).hasSize(RecordTypes.all().size() + RecordGroup.values().length);
        Call.of("dictionary", "C").ends(ExitCode.ACCEPTED, "C  资金与项目 · funds and projects", "fundSource");
    }

    @Test
    void aWordIsFoundInBothLanguages() {
        Call.of("dictionary", "低保").ends(ExitCode.ACCEPTED, "FMC", "PER-034", "享受低保政策情况");
        Call.of("dictionary", "subsistence allowance").ends(ExitCode.ACCEPTED, "PER-034");
        Call.of("codes", "孤儿").ends(ExitCode.ACCEPTED, " · ");
        Call.of("rules", "公示").ends(ExitCode.ACCEPTED, "NOT-P-001", "length of the notice");
        Call.of("rules", "--group", "D").ends(ExitCode.ACCEPTED, "LON-R-001");
        Call.of("rules", "--group", "Z").complains(ExitCode.USAGE, "no group Z");
        Call.of("codes", "绝无此词").complains(ExitCode.USAGE, "no code list");
    }

    @Test
    void aRecordSaysWhoReportsItWhenAndWhatHoldsIt() {
        Call.of("dictionary", "LON")
                .ends(
                        ExitCode.ACCEPTED,
                        "向建档立卡户发放的小额贷款合同",
                        "报送 reporter: 银行 → 扶贫部门",
                        "指向 refers to household",
                        "个人信息 personal name",
                        "LOAN_STATE",
                        "LON-R-001");
    }

    @Test
    void aRecordIsFoundByNameCodeAndChineseName() {
        String byName =
                Call.of("dictionary", "household").ends(ExitCode.ACCEPTED).out();
        assertThat(byName)
                .contains("主键 key: householdNo", "HHD-005", "户主证件号码", "AAC031", "代码表 codes HOUSEHOLD_ATTRIBUTE");
        assertThat(Call.of("dictionary", "hhd").out()).isEqualTo(byName);
        assertThat(Call.of("dictionary", "建档立卡户（贫困户）").out()).isEqualTo(byName);
        Call.of("dictionary", "houshold").complains(ExitCode.USAGE, "no record type houshold", "householdExit");
    }

    @Test
    void codesListsTheListsAndTheCodesOfOne() {
        Call.of("codes").ends(ExitCode.ACCEPTED, "SEX", "POVERTY_CAUSE");
        Call.of("codes", "SEX").ends(ExitCode.ACCEPTED, "性别（OFFICIAL", "1        男性 · Male");
        Call.of("codes", "sex").ends(ExitCode.ACCEPTED, "男性");
        Call.of("codes", "SEXX").complains(ExitCode.USAGE, "no code list SEXX");
    }

    @Test
    void schemaPrintsAJsonSchema() {
        JsonNode schema = JsonMapper.shared()
                .readTree(Call.of("schema", "household").ends(ExitCode.ACCEPTED).out());
        assertThat(schema.path("$schema").asString()).contains("2020-12");
        assertThat(schema.path("properties").has("povertyStatus")).isTrue();
        Call.of("schema", "nothing").complains(ExitCode.USAGE, "no record type nothing");
        Call.of("schema").complains(ExitCode.USAGE, "RECORD");
    }
}
