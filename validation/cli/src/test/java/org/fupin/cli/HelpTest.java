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
                    "seal",
                    "open",
                    "verify",
                    "keys",
                    "audit",
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
                "compare | 与部门数据比对 | sensitive, readable by you alone",
                "mask tokens | 换成比对令牌 | a number that no token can be made of is left empty",
                "indicators | 由数据包计算统一指标 | also the values of single households and persons",
                "schema | 输出一种记录的 JSON Schema | print the JSON Schema of a record type",
                "seal | 接收方的加密证书 | encryption certificate of a receiver",
                "open | 先验签、再解密到一个新目录 | decrypt it into a new directory",
                "verify | 接收方的回执 | the receiver's receipt",
                "audit | 审计日志 | sign checkpoints",
                "keys | 建立、轮换、停用、销毁、导入、导出 | make keys and keep them",
                "keys init | 建立密钥环 | make a key ring",
                "keys new | 比对令牌 | name of the key",
                "keys list | 列出密钥 | list the keys",
                "keys rotate | 旧主密钥仅用于解密 | seals no more",
                "keys disable | 停用密钥 | take a key out of use",
                "keys restore | 恢复停用的密钥 | it never seals again",
                "keys destroy | 不可恢复 | lost for ever",
                "keys import | 发送单位的证书 | certificate of the office that sent it",
                "keys export | 接收单位的加密证书 | encryption certificate of a receiving office",
                "keys inventory | 供测评和审计 | for assessors",
                "keys password | 更换密钥环密码 | give the ring another password"
            })
    void everyCommandHelpsInBothLanguages(String command, String zh, String en) {
        Call help =
                Call.of((command + " --help").split(" ")).ends(ExitCode.ACCEPTED, zh, en, "Usage: fupin " + command);
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
