package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetRuleTest {

    private static final String SOUND = """
            -- code: HHD-X-901
            -- severity: warning
            -- record: household
            -- field: memberCount
            -- reads: household(householdNo, memberCount), person(householdNo, memberStatus, phone?)
            -- title: 户人口数一致
            -- zh: 家庭人口数 {memberCount}: 不一致
            -- en: member count {memberCount} differs
            -- basis: test
            -- confidence: sure

            SELECT rowId, concat(';', memberCount) AS memberCount FROM household
            """;

    @Test
    void whatWithNamesIsThereForTheCount() {
        String rule = SOUND.replace(
                        "-- confidence: sure", "-- confidence: sure\n-- evaluated: SELECT count(*) FROM two")
                .replace(
                        "SELECT rowId",
                        "WITH one AS (SELECT ')' AS x FROM (SELECT 1) t), two AS (SELECT 2) SELECT rowId");
        assertThat(DatasetRule.parse(rule).evaluated())
                .isEqualTo(
                        "WITH one AS (SELECT ')' AS x FROM (SELECT 1) t), two AS (SELECT 2) SELECT count(*) FROM two");
        String own = rule.replace("evaluated: SELECT", "evaluated: WITH two AS (SELECT 3) SELECT");
        assertThat(DatasetRule.parse(own).evaluated()).isEqualTo("WITH two AS (SELECT 3) SELECT count(*) FROM two");
    }

    @Test
    void otherRowsAreToldFromTheRowsInBreach() {
        String header = "-- confidence: sure\n-- contradicts: SELECT rowId, 1, 0\n--    FROM breach";
        String rule = SOUND.replace("-- confidence: sure", header).replace("SELECT rowId, con", "SELECT rowId, Con");
        assertThat(DatasetRule.parse(SOUND).contradicts()).isNull();
        assertThat(DatasetRule.parse(rule).contradicts())
                .isEqualTo("WITH breach AS (\nSELECT rowId, Concat(';', memberCount) AS memberCount FROM household\n)\n"
                        + "SELECT rowId, 1, 0\nFROM breach");
        String named = rule.replace("\nSELECT rowId", "\nWITH one AS (SELECT 1) SELECT rowId")
                .replace("contradicts: SELECT", "contradicts: WITH two AS (SELECT 2) SELECT");
        assertThat(DatasetRule.parse(named).contradicts())
                .isEqualTo("WITH one AS (SELECT 1), breach AS (\nSELECT rowId, Concat(';', memberCount) AS memberCount"
                        + " FROM household\n), two AS (SELECT 2) SELECT rowId, 1, 0\nFROM breach");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetRule.parse(rule.replace("contradicts: SELECT", "contradicts: DELETE")))
                .withMessageContaining("contradicts");
    }

    @Test
    void headerIsRead() {
        DatasetRule rule = DatasetRule.parse(SOUND);
        assertThat(rule.code()).isEqualTo("HHD-X-901");
        assertThat(rule.description().severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.description().zh()).isEqualTo("家庭人口数 {memberCount}: 不一致");
        assertThat(rule.reads())
                .isEqualTo(Map.of(
                        "household", List.of("householdNo", "memberCount"),
                        "person", List.of("householdNo", "memberStatus", "phone")));
        assertThat(rule.optional()).containsExactly("person.phone");
        assertThat(rule.evaluated()).isEqualTo("SELECT count(*) FROM household");
        assertThat(rule.sql()).startsWith("SELECT rowId").endsWith("household");
        assertThat(DatasetRule.parse("\uFEFF" + SOUND.replace("\n", "\r\n"))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- code: HHD-X-901 | -- code: hhd | the code is not written",
                "-- severity: warning | -- severity: bad | “severity” has no such value",
                "-- title: 户人口数一致 | -- titel: x | line 6 is no known property",
                "-- title: 户人口数一致 | -- zh: x | line 7 repeats “zh”",
                "-- basis: test | '' | “basis” is missing",
                "-- basis: test | -- basis: | “basis” is empty",
                "-- record: household | -- record: village | “reads” lacks the table village",
                "-- field: memberCount | -- field: members | household has no element members",
                "person(householdNo | persons(householdNo | there is no table persons",
                "memberStatus | memberState | table person has no column memberState",
                "'), person(' | '), household(' | table household",
                "'), person(' | ' person(' | “reads” is not written",
                "SELECT rowId | DELETE rowId | SQL must begin with SELECT",
                "FROM household | FROM household; DROP TABLE household | SQL must be one query",
            })
    void faultIsNamedInOneLine(String sound, String faulty, String message) {
        String text = SOUND.replace(sound, faulty);
        assertThat(text).isNotEqualTo(SOUND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetRule.parse(text))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).startsWith("数据集规则 ").doesNotContain("\n"));
    }
}
