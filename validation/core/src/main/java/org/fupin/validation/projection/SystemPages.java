package org.fupin.validation.projection;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fupin.schemas.Policy;
import org.fupin.schemas.PolicySystem;
import org.fupin.validation.policy.CodeGroups;

/** The systems, mechanisms and ledgers that the policy text asks for, each with records, rules and an example. */
public final class SystemPages implements Projection {

    @Override
    public SortedMap<String, String> files() {
        Markdown page = new Markdown().heading(1, "制度与台账 systems and ledgers");
        page.paragraph("条文 clauses: " + Markdown.link("锚点 anchors", "policy.md")
                + "。没有锚点的节不在所据文本之中，凭通行知识列出（likely）"
                + " sections without anchors are not in the text at hand and rest on general knowledge.");
        page.columns(
                "号 no",
                "节 section",
                "中文",
                "English",
                "条文 clauses",
                "记录 records",
                "规则 rules",
                "例 example",
                "可信度 confidence");
        Policy.systems().forEach(system -> page.row(row(system)));
        return new TreeMap<>(Map.of("pages/systems.md", page.toString()));
    }

    private static List<String> row(PolicySystem system) {
        String file = system.example().substring(system.example().lastIndexOf('/') + 1);
        return List.of(
                String.valueOf(system.number()),
                system.section(),
                system.zh(),
                system.en(),
                String.join(", ", system.anchors()),
                system.records().stream().map(PolicyPages::record).collect(Collectors.joining(", ")),
                CodeGroups.shown(system.rules(), PolicyPages::rule),
                Markdown.link(file, "../../" + system.example()),
                system.confidence());
    }
}
