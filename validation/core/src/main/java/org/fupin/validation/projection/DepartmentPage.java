package org.fupin.validation.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.DepartmentRule;
import org.fupin.schemas.Wording;
import org.fupin.validation.dataset.ComparisonReads;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;

/** What is compared with the feed of each department, by which rule, and which doubt it gives. */
public final class DepartmentPage implements Projection {

    private static final String LIST = "DIFFERENCE_TYPE";

    @Override
    public SortedMap<String, String> files() {
        Markdown page = new Markdown().heading(1, "部门数据比对 comparison with the feeds of departments");
        page.paragraph("`fupin compare` 运行这些规则，每个疑点写一条"
                + Markdown.link("比对结果 comparison result", "../pages/records/comparisonResult.md")
                + "。由 `departments.csv` 生成 generated from `departments.csv`.");
        Map<String, DatasetRule> rules =
                DatasetRules.standard().stream().collect(Collectors.toMap(DatasetRule::code, Function.identity()));
        ComparisonReads.feeds().forEach(feed -> feed(page, feed, rules));
        unused(page);
        return new TreeMap<>(Map.of("rules/departments.md", page.toString()));
    }

    private static void feed(Markdown page, RecordType feed, Map<String, DatasetRule> rules) {
        page.heading(2, feed.code() + " " + feed.zh() + " " + feed.en());
        page.columns("规则 rule", "比对 compared", "English", "对象 object", "差异类型 difference", "匹配 match", "说明 narrowed");
        for (DepartmentRule each : DepartmentRule.all()) {
            if (each.feed().equals(feed.code())) {
                page.row(row(each, Objects.requireNonNull(rules.get(each.rule()))));
            }
        }
    }

    private static List<String> row(DepartmentRule each, DatasetRule rule) {
        return List.of(
                Markdown.link(each.rule(), "pages/" + each.rule() + ".md"),
                rule.description().title(),
                Wording.ruleTitle(each.rule()).orElse(""),
                "`" + rule.record() + "`",
                each.difference() + " " + label(each.difference()),
                match(each.match()),
                rule.description().narrowed());
    }

    private static String match(DepartmentRule.Match match) {
        return switch (match) {
            case PERSON -> "本人 the person";
            case HOUSEHOLD -> "任一成员 any member";
            case FOUND -> "合同、账户 contract, account";
            case UNKNOWN -> "部门有、登记无 in the feed alone";
        };
    }

    private static String label(String code) {
        return CodeLists.get(LIST)
                .find(code)
                .map(known -> known.zh() + " " + known.en())
                .orElseThrow();
    }

    private static void unused(Markdown page) {
        List<String> used =
                DepartmentRule.all().stream().map(DepartmentRule::difference).toList();
        String unused = CodeLists.get(LIST).codes().stream()
                .filter(code -> !used.contains(code.code()))
                .map(code -> code.code() + " " + code.zh() + " " + code.en())
                .collect(Collectors.joining("; "));
        page.note("没有规则给出的差异类型 types that no rule of the standard gives: " + unused + "。");
    }
}
