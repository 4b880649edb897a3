package org.fupin.validation.projection;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.Policy;
import org.fupin.validation.RuleCatalogue;

/** Where a reader of the pages begins: the groups of records, with how many records, elements and rules each has. */
public final class PageIndex implements Projection {

    @Override
    public SortedMap<String, String> files() {
        Markdown page = new Markdown().heading(1, "标准的页面 the standard as pages");
        page.paragraph(Markdown.link("记录 records", "records/README.md") + " · "
                + Markdown.link("代码表 code lists (" + CodeLists.names().size() + ")", "lists/README.md") + " · "
                + Markdown.link("规则 rules (" + RuleCatalogue.all().size() + ")", "../rules/pages/README.md") + " · "
                + Markdown.link("政策条文 policy text", "policy.md") + " · "
                + Markdown.link("制度与台账 systems and ledgers (" + Policy.systems().size() + ")", "systems.md"));
        page.columns("分组 group", "中文", "English", "记录 records", "字段 elements", "规则 rules");
        for (RecordGroup group : RecordGroup.values()) {
            List<RecordType> types =
                    Pivot.types().stream().filter(type -> type.group() == group).toList();
            List<String> names = types.stream().map(RecordType::name).toList();
            page.row(List.of(
                    group.code(),
                    group.zh(),
                    group.en(),
                    String.valueOf(types.size()),
                    String.valueOf(types.stream()
                            .mapToInt(type -> type.elements().size())
                            .sum()),
                    String.valueOf(RuleCatalogue.all().stream()
                            .filter(rule -> rule.records().stream().anyMatch(names::contains))
                            .count())));
        }
        return new TreeMap<>(java.util.Map.of("pages/README.md", page.toString()));
    }
}
