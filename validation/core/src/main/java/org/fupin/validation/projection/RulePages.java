package org.fupin.validation.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Resources;
import org.fupin.schemas.Wording;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;

/** A page for each rule, an index of all by the group of their records, and what is not implemented, with the reason. */
public final class RulePages implements Projection {

    private static final String FOLDER = "rules/pages/";

    @Override
    public SortedMap<String, String> files() {
        RulePage page = new RulePage(new Predicates(), new Explanations());
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder index = new StringBuilder("code,kind,severity,title,en,records,basis,confidence\n");
        for (RuleDescription rule : RuleCatalogue.all()) {
            files.put(FOLDER + rule.code() + ".md", page.of(rule));
            index.append(Csv.line(
                    rule.code(),
                    lower(rule.kind()),
                    rule.severity().text(),
                    rule.title(),
                    RulePage.title(rule),
                    String.join(" ", rule.records()),
                    rule.basis(),
                    lower(rule.confidence())));
        }
        files.put("rules/index.csv", index.toString());
        files.put(FOLDER + "README.md", byGroup());
        files.put(FOLDER + "not-implemented.md", notImplemented());
        return files;
    }

    private static String byGroup() {
        Collection<RuleDescription> rules = RuleCatalogue.all();
        Markdown index = new Markdown().heading(1, "规则 rules");
        index.paragraph(rules.size() + " 条规则 rules；"
                + Markdown.link("未实现的规则及原因 what is not implemented and why", "not-implemented.md"));
        section(index, "全部记录 all records", of(rules, List.of("*")));
        for (RecordGroup group : RecordGroup.values()) {
            List<String> names = Pivot.types().stream()
                    .filter(type -> type.group() == group)
                    .map(RecordType::name)
                    .toList();
            section(index, group.code() + " " + group.zh() + " " + group.en(), of(rules, names));
        }
        return index.toString();
    }

    /** The rules whose first record is one of these. */
    private static List<RuleDescription> of(Collection<RuleDescription> rules, List<String> records) {
        return rules.stream()
                .filter(rule -> records.contains(rule.records().get(0)))
                .toList();
    }

    private static void section(Markdown index, String title, List<RuleDescription> rules) {
        if (rules.isEmpty()) {
            return;
        }
        index.heading(2, title);
        index.columns("代码 code", "规则 rule", "English", "级别 severity", "依据 basis", "可信度 confidence");
        for (RuleDescription rule : rules) {
            index.row(List.of(
                    Markdown.link(rule.code(), rule.code() + ".md"),
                    rule.title(),
                    RulePage.title(rule),
                    rule.severity().text(),
                    rule.basis(),
                    lower(rule.confidence())));
        }
    }

    private static String notImplemented() {
        Markdown page = new Markdown().heading(1, "未实现的规则 rules that are not implemented");
        page.columns("代码 code", "规则 rule", "English", "原因 reason");
        for (String line :
                Resources.text("rules/not-implemented.csv").lines().skip(1).toList()) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", 3)));
            cells.add(2, Wording.ruleTitle(cells.get(0)).orElse(""));
            page.row(cells);
        }
        return page.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
