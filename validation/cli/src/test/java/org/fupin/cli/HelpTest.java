package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help speaks Chinese and English. */
class HelpTest {

    @Test
    void theRootHelpNamesEveryCommandInBothLanguages() {
        for (Call help : new Call[] {Call.of(), Call.of("--help"), Call.of("-h")}) {
            help.ends(
                    ExitCode.ACCEPTED,
                    "校验交换文件 · validate exchange files",
                    "列出规则；显示一条规则的全文；或按中文、英文查找 · list the rules, show one of them in full",
                    "dictionary",
                    "codes",
                    "政策条文与记录、规则、指标双向对照 · the policy text against the standard",
                    "schema",
                    "示例 Examples");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate | 文件、目录或 zip | files, directories, zips",
                "rules | 规则代码或其开头 | code of a rule, its beginning, or a word",
                "dictionary | 名称、代码或中文名 | name, code or Chinese name",
                "codes | 代码表名 | name of a code list",
                "coverage | 用此文本核对摘要 | check the digests against this text",
                "schema | 输出一种记录的 JSON Schema | print the JSON Schema of a record type"
            })
    void everyCommandHelpsInBothLanguages(String command, String zh, String en) {
        Call help = Call.of(command, "--help").ends(ExitCode.ACCEPTED, zh, en, "Usage: fupin " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void theHelpOfValidateExplainsTheExitCodes() {
        Call.of("validate", "--help")
                .ends(ExitCode.ACCEPTED, "0 接受 accepted", "1 拒绝 rejected", "2 用法有误 wrong usage", "3 无法读取");
    }

    @Test
    void theVersionIsOneLine() {
        Call version = Call.of("--version").ends(ExitCode.ACCEPTED, "fupin ");
        assertThat(version.out().lines()).hasSize(1);
    }
}
