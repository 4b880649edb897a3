package org.fupin.validation.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.Severity;

/**
 * The rules that constraint annotations decide on one value. Their codes are those a breach may carry; its explanation
 * fills <code>{zh}</code> and <code>{en}</code> of the message.
 */
public final class ConstraintRules {

    private static final String STANDARD = "Standard";
    private static final String REGISTER = "国家信息系统核查";
    private static final Map<String, RuleDescription> BY_CODE = read();

    private ConstraintRules() {}

    /** Every rule that a constraint may report, in the order of the codes. */
    public static Collection<RuleDescription> all() {
        return BY_CODE.values();
    }

    /**
     * The rule of that code.
     *
     * @throws IllegalArgumentException if no constraint reports the code
     */
    public static RuleDescription get(String code) {
        RuleDescription rule = BY_CODE.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no constraint reports the rule " + code);
        }
        return rule;
    }

    private static Map<String, RuleDescription> read() {
        Map<String, RuleDescription> rules = new TreeMap<>();
        Stream.of(common(), forms(), certificates(), demands())
                .flatMap(List::stream)
                .forEach(text -> rules.put(text.code, text.describe()));
        return Collections.unmodifiableMap(rules);
    }

    private static List<Text> common() {
        return List.of(
                new Text("META-F-001", "公共表头必填", "公共表头缺项：{zh}", "the common header lacks a value: {en}")
                        .basis("Standard (ours)"),
                new Text("META-F-003", "行政区划代码存在", "行政区划代码有误：{zh}", "division code is wrong: {en}")
                        .basis("GB/T 2260, GB/T 10114")
                        .narrowed("The county must ever have been in force, whatever the period of the record;"
                                + " provinces and cities (2 and 4 digits) are accepted too."),
                new Text("META-F-004", "统一社会信用代码校验", "统一社会信用代码有误：{zh}", "unified social credit code is wrong: {en}")
                        .basis("GB 32100-2015"),
                new Text("META-F-005", "代码取值合法", "代码取值不合法：{zh}", "code is not acceptable: {en}")
                        .basis(STANDARD)
                        .narrowed(
                                "The code list is that of this version of the standard, whatever version the record names."),
                new Text("META-F-009", "必填字段", "必填项缺失：{zh}", "required value is missing: {en}").basis(STANDARD),
                new Text("META-F-010", "字符规范", "文字不规范：{zh}", "text is not acceptable: {en}")
                        .basis(STANDARD)
                        .severity(Severity.WARNING)
                        .narrowed("Blanks at the ends are taken off when a file is read and are not reported."));
    }

    private static List<Text> forms() {
        return List.of(
                new Text("VAL-F-002", "文本长度", "文本过长：{zh}", "text is too long: {en}").proposed(),
                new Text("VAL-F-003", "数值位数", "数值位数不符：{zh}", "number has too many digits: {en}").proposed(),
                new Text("VAL-F-004", "多选项数", "多选项数不符：{zh}", "number of codes is not acceptable: {en}").proposed(),
                new Text("VAL-F-006", "计数非负", "计数不合要求：{zh}", "count is not acceptable: {en}").proposed());
    }

    /** Of every element that holds a certificate number: those of members, heads of household, borrowers and payees. */
    private static List<Text> certificates() {
        return List.of(
                new Text("PER-F-001", "证件号码长度", "证件号码长度有误：{zh}", "certificate number has a wrong length: {en}")
                        .basis(REGISTER),
                new Text("PER-F-002", "身份证校验码", "证件号码校验不通过：{zh}", "certificate number fails its check: {en}")
                        .basis("GB 11643-1999"),
                new Text("PER-F-003", "残疾人证后缀", "残疾人证后缀有误：{zh}", "suffix of the disability certificate is wrong: {en}")
                        .basis("GB/T 26341; 残疾人证管理办法")
                        .confidence(Confidence.LIKELY),
                new Text("PER-F-004", "证件地址码有效", "证件地址码无效：{zh}", "area of the certificate number is wrong: {en}")
                        .basis("GB 11643"),
                new Text("PER-F-009", "无身份证号占位", "证件号码为占位号：{zh}", "certificate number is a placeholder: {en}")
                        .basis(REGISTER));
    }

    private static List<Text> demands() {
        return List.of(
                new Text("HHD-F-004", "主要致贫原因单选必填", "未填主要致贫原因：{zh}", "main cause of poverty is missing: {en}")
                        .basis("建档立卡方案 A3a")
                        .of("mainCause", "household"),
                new Text("PER-F-013", "与户主关系必填", "未填与户主关系：{zh}", "relation to head is missing: {en}")
                        .basis(REGISTER)
                        .of("relationToHead", "person"),
                new Text("PER-F-120", "健康状况必填", "未填健康状况：{zh}", "health status is missing: {en}")
                        .basis(REGISTER)
                        .of("healthStatus", "person", "personAnnualStatus"),
                new Text("PER-F-121", "劳动技能必填", "未填劳动技能：{zh}", "labor skill is missing: {en}")
                        .basis(REGISTER)
                        .of("laborSkill", "person", "personAnnualStatus"),
                new Text("PER-F-124", "大病保险必填", "未填是否参加大病保险：{zh}", "critical illness insurance is missing: {en}")
                        .basis(REGISTER)
                        .of("criticalIllnessInsurance", "person", "personAnnualStatus"));
    }

    /** A description in the making: an error, sure, on all records, until something else is said. */
    private static final class Text {
        private final String code;
        private final String title;
        private final String zh;
        private final String en;
        private Severity severity = Severity.ERROR;
        private List<String> records = List.of("*");
        private List<String> fields = List.of();
        private String basis = "";
        private Confidence confidence = Confidence.SURE;
        private String narrowed = "";

        Text(String code, String title, String zh, String en) {
            this.code = code;
            this.title = title;
            this.zh = zh;
            this.en = en;
        }

        Text basis(String document) {
            basis = document;
            return this;
        }

        Text proposed() {
            return basis("Fupin").confidence(Confidence.PROPOSED);
        }

        Text confidence(Confidence grade) {
            confidence = grade;
            return this;
        }

        Text severity(Severity grade) {
            severity = grade;
            return this;
        }

        Text narrowed(String how) {
            narrowed = how;
            return this;
        }

        Text of(String field, String... recordNames) {
            fields = List.of(field);
            records = List.of(recordNames);
            return this;
        }

        RuleDescription describe() {
            return new RuleDescription(
                    code, RuleKind.CONSTRAINT, severity, records, fields, title, zh, en, basis, confidence, narrowed);
        }
    }
}
