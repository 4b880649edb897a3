package org.fupin.validation.projection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;

/** A page for each rule, and an index of all. */
public final class RulePages implements Projection {

    private static final String SINCE = "0.1";

    private final Predicates predicates = new Predicates();

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

    private String page(RuleDescription rule) {
        Optional<Map.Entry<String, String>> predicate = predicates.of(rule.code());
        Markdown page = new Markdown().heading(1, rule.code() + " " + rule.title());
        page.paragraph(english(rule));
        page.quote(rule.zh()).quote(rule.en()).heading(2, "说明 about");
        page.columns("", "");
        page.fact("级别 severity", rule.severity().text());
        page.fact("沿革 history", rule.severity().text() + " since " + SINCE);
        page.fact("判定 decided", decided(rule));
        page.fact("记录 records", rule.records().stream().map(RulePages::record).collect(Collectors.joining(", ")));
        page.fact("字段 fields", String.join(", ", rule.fields()));
        page.fact("依据 basis", rule.basis());
        page.fact(
                "参数 parameters",
                predicate.map(text -> parameters(text.getValue())).orElse(""));
        page.fact("可信度 confidence", lower(rule.confidence()));
        page.fact("收窄 narrowed", rule.narrowed());
        page.fact("例 cases", Markdown.link("cases/" + rule.code() + ".json", "../../cases/" + rule.code() + ".json"));
        predicate.ifPresent(text -> page.heading(2, "判定式 predicate").code(text.getKey(), text.getValue()));
        return page.toString();
    }

    /** What is wrong, in words: the name of the class, or the message with its values left open. */
    private String english(RuleDescription rule) {
        String words = predicates
                .javaClass(rule.code())
                .map(type -> type.getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT))
                .orElseGet(() -> rule.en().replaceAll("[{][^}]*[}]", "…"));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static String record(String name) {
        return name.equals("*") ? "*" : Markdown.link(name, "../../pages/records/" + name + ".md");
    }

    private static String parameters(String predicate) {
        List<String> names = Predicates.parameters(predicate);
        return names.isEmpty() ? "" : Markdown.link(String.join(", ", names), "../../reference/parameters.csv");
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

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
