package org.fupin.validation.projection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fupin.schemas.Parameter;
import org.fupin.schemas.Parameters;
import org.fupin.schemas.Policy;
import org.fupin.schemas.Resources;
import org.fupin.schemas.RuleHistory;
import org.fupin.schemas.Wording;
import org.fupin.validation.dataset.ReferenceRules;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of one rule. */
final class RulePage {

    private static final String SINCE = "0.1";
    private static final int MOST_PARAMETERS = 40;

    private final Predicates predicates;
    private final Explanations explanations;

    RulePage(Predicates predicates, Explanations explanations) {
        this.predicates = predicates;
        this.explanations = explanations;
    }

    String of(RuleDescription rule) {
        Optional<Map.Entry<String, String>> predicate = predicates.of(rule.code());
        Markdown page = new Markdown().heading(1, rule.code() + " " + rule.title());
        page.paragraph("**" + title(rule) + "**");
        page.quote(rule.zh()).quote(rule.en()).heading(2, "说明 about");
        page.columns("", "");
        page.fact("级别 severity", rule.severity().text());
        page.fact("沿革 history", history(rule));
        page.fact("判定 decided", decided(rule));
        page.fact("记录 records", rule.records().stream().map(RulePage::record).collect(Collectors.joining(", ")));
        page.fact("字段 fields", String.join(", ", rule.fields()));
        page.fact("为何 why", RuleReason.of(rule));
        page.fact("依据 basis", rule.basis());
        page.fact("条文 clauses", PolicyPages.clauses(Policy.servedBy(rule.code()), "../../pages/"));
        page.fact("可信度 confidence", lower(rule.confidence()));
        page.fact("查什么 looks for", looksFor(rule));
        page.fact("收窄 narrowed", rule.narrowed());
        predicate.ifPresent(text -> page.heading(2, "判定式 predicate").code(text.getKey(), text.getValue()));
        predicate.ifPresent(text -> parameters(page, Predicates.parameters(text.getValue())));
        cases(page, rule.code());
        return page.toString();
    }

    /** The English title, what should hold. */
    static String title(RuleDescription rule) {
        return Wording.ruleTitle(rule.code())
                .map(title -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
                .orElseGet(() -> rule.en().replaceAll("[{][^}]*[}]", "…"));
    }

    private String looksFor(RuleDescription rule) {
        return switch (rule.kind()) {
            case INTAKE -> Explanations.ofIntake(rule.code());
            case CONSTRAINT -> explanations.ofConstraints(rule.code());
            case RECORD ->
                predicates.javaClass(rule.code()).map(Explanations::of).orElse("");
            case DATASET -> "";
        };
    }

    /** The first severity, what the standard proposes where that differs, and each change. */
    private static String history(RuleDescription rule) {
        List<RuleHistory.Change> changes = RuleHistory.changes(rule.code());
        String proposed =
                RuleHistory.proposed(rule.code()).orElse(rule.severity().text());
        StringBuilder history = new StringBuilder(SINCE + " ");
        history.append(changes.isEmpty() ? rule.severity().text() : proposed);
        if (changes.isEmpty() && !proposed.equals(rule.severity().text())) {
            history.append("（目录为 ").append(proposed).append("，可信度低的规则从警告开始 the catalogue has ");
            history.append(proposed).append("; a guess starts as a warning）");
        }
        for (RuleHistory.Change change : changes) {
            history.append("; ").append(change.version()).append(' ').append(change.severity());
            history.append("（").append(change.reason()).append("）");
        }
        return history.toString();
    }

    private static void parameters(Markdown page, List<String> names) {
        List<Parameter> rows = Parameters.standard().all().stream()
                .filter(parameter -> names.contains(parameter.name()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.heading(2, "参数 parameters");
        page.columns("参数 name", "数值 value", "有效期 in force", "地区 division", "来源 source", "可信度 confidence");
        for (Parameter row : rows.subList(0, Math.min(rows.size(), MOST_PARAMETERS))) {
            page.row(List.of(
                    row.name(),
                    (row.value().toPlainString() + " " + row.unit()).strip(),
                    Objects.toString(row.from(), "") + "–" + Objects.toString(row.to(), ""),
                    row.division(),
                    row.source(),
                    row.confidence()));
        }
        if (rows.size() > MOST_PARAMETERS) {
            page.row(List.of("…", Markdown.link("全部 all", "../../reference/parameters.csv"), "", "", "", ""));
        }
    }

    private static void cases(Markdown page, String code) {
        String file = "cases/" + code + ".json";
        if (!Resources.exists(file)) {
            return;
        }
        JsonNode root = JsonMapper.shared().readTree(Resources.text(file));
        page.heading(2, "例 cases");
        page.paragraph(Markdown.link(file, "../../" + file));
        page.columns("例 case", "应为 expected", "边界 boundary");
        for (JsonNode each : root.path("cases")) {
            page.row(List.of(
                    each.path("name").asString(),
                    each.path("expect").asString(),
                    each.path("boundary").asBoolean(false) ? "✓" : ""));
        }
    }

    private static String record(String name) {
        return name.equals("*") ? "全部 all" : Markdown.link(name, "../../pages/records/" + name + ".md");
    }

    private static String decided(RuleDescription rule) {
        String where = switch (rule.kind()) {
            case INTAKE -> "读取文件时 while a file is read";
            case CONSTRAINT -> "单个值 on one value";
            case RECORD -> "单条记录 on one record";
            case DATASET -> "记录之间 rows against rows";
        };
        if (rule.kind() != RuleKind.DATASET) {
            return where;
        }
        String file = rule.code().equals(ReferenceRules.CODE) ? "references.sql" : "dataset/" + rule.code() + ".sql";
        return where + ": " + Markdown.link(file, "../" + file);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
