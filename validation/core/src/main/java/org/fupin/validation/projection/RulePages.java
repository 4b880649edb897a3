package org.fupin.validation.projection;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;

/** A page for each rule, and an index of all. */
public final class RulePages implements Projection {

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder index = new StringBuilder("code,kind,severity,title,records,basis,confidence\n");
        for (RuleDescription rule : RuleCatalogue.all()) {
            files.put("rules/pages/" + rule.code() + ".md", page(rule));
            index.append(Csv.line(
                    rule.code(),
                    lower(rule.kind()),
                    rule.severity().text(),
                    rule.title(),
                    String.join(" ", rule.records()),
                    rule.basis(),
                    lower(rule.confidence())));
        }
        files.put("rules/index.csv", index.toString());
        return files;
    }

    private static String page(RuleDescription rule) {
        StringBuilder page = new StringBuilder("# " + rule.code() + " " + rule.title() + "\n\n");
        page.append("> ").append(rule.zh()).append("  \n> ").append(rule.en()).append("\n\n");
        page.append("| | |\n|---|---|\n");
        row(page, "级别 severity", rule.severity().text());
        row(page, "判定 decided", decided(rule));
        row(page, "记录 records", String.join(", ", rule.records()));
        row(page, "字段 fields", String.join(", ", rule.fields()));
        row(page, "依据 basis", rule.basis());
        row(page, "可信度 confidence", lower(rule.confidence()));
        row(page, "收窄 narrowed", rule.narrowed());
        page.append("\n例 cases: [`cases/")
                .append(rule.code())
                .append(".json`](../../cases/")
                .append(rule.code())
                .append(".json)\n");
        return page.toString();
    }

    private static String decided(RuleDescription rule) {
        return switch (rule.kind()) {
            case INTAKE -> "读取文件时 while a file is read";
            case CONSTRAINT -> "单个值 on one value";
            case RECORD -> "单条记录 on one record";
            case DATASET ->
                "记录之间 rows against rows: [`dataset/" + rule.code() + ".sql`](../dataset/" + rule.code() + ".sql)";
        };
    }

    private static void row(StringBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(value.replace("|", "\\|"))
                    .append(" |\n");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
