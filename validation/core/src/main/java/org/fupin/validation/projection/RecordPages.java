package org.fupin.validation.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.Wording;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.PolicyBasis;
import org.fupin.validation.rule.RuleDescription;

/** A page for each record type that a domain person can read, and an index of all by group. */
public final class RecordPages implements Projection {

    private static final String FOLDER = "pages/records/";
    private static final int MOST_CODES = 12;

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        Markdown index = new Markdown().heading(1, "记录 records");
        for (RecordGroup group : RecordGroup.values()) {
            index.heading(2, group.code() + " " + group.zh() + " " + group.en());
            index.columns("代码 code", "记录 record", "English", "主键 key", "报送 reported", "字段 elements");
            Pivot.types().stream().filter(type -> type.group() == group).forEach(type -> {
                index.row(List.of(
                        type.code(),
                        Markdown.link(type.zh(), type.name() + ".md"),
                        type.en(),
                        String.join(" + ", type.key()),
                        both(type.info().period()),
                        String.valueOf(type.elements().size())));
                files.put(FOLDER + type.name() + ".md", page(type));
            });
        }
        files.put(FOLDER + "README.md", index.toString());
        return files;
    }

    private static String page(RecordType type) {
        Markdown page = new Markdown().heading(1, type.code() + " " + type.zh() + " " + type.en());
        page.paragraph(type.info().aboutZh() + "。 " + type.info().about() + ".");
        page.columns("", "");
        page.fact("名称 name", "`" + type.name() + "`");
        page.fact("分组 group", type.group().zh() + " " + type.group().en());
        page.fact("表单 form", type.zh().equals(type.formZh()) ? "" : "分节 section of " + type.formZh());
        page.fact("层级 tier", type.info().tier());
        page.fact("主键 key", String.join(" + ", type.key()));
        page.fact("周期 period", both(type.info().period()));
        page.fact("报送 reporter", both(type.info().reporter()));
        page.fact(
                "文件 files",
                Markdown.link("JSON Schema", "../../json/" + type.name() + ".schema.json") + ", "
                        + Markdown.link("Table Schema", "../../table/" + type.name() + ".json") + ", "
                        + Markdown.link("CSV", "../../dictionary/" + type.name() + ".csv"));
        page.heading(2, "字段 elements");
        page.columns(
                "代码 code",
                "字段 name",
                "中文",
                "English",
                "类型 type",
                "单位 unit",
                "代码表 list",
                "必填 required",
                "国标 national",
                "说明 meaning",
                "可信度 confidence");
        type.elements().forEach(element -> page.row(element(element)));
        page.note("R 必填 required · C 有条件必填 required on a condition · O 选填 optional");
        lists(page, type);
        rules(page, type);
        return page.toString();
    }

    private static List<String> element(Element element) {
        return Arrays.asList(
                element.code(),
                "`" + element.name() + "`",
                element.zh(),
                element.en(),
                Shapes.of(element),
                element.info().unit(),
                element.codeList()
                        .map(list -> Markdown.link(list.name(), "../lists/" + list.name() + ".md"))
                        .orElse(""),
                element.required() ? "R" : element.info().conditional() ? "C" : "O",
                element.info().national(),
                meaning(element),
                element.info().confidence().name().toLowerCase(Locale.ROOT));
    }

    private static String meaning(Element element) {
        Class<?> target = element.references();
        String link = target == null
                ? ""
                : Pivot.types().stream()
                        .filter(type -> type.javaType() == target)
                        .map(type -> "→ " + Markdown.link(type.zh(), type.name() + ".md") + ". ")
                        .findFirst()
                        .orElse("");
        String personal = element.sensitive() == null
                ? ""
                : "个人信息 personal: " + element.sensitive().name().toLowerCase(Locale.ROOT) + ". ";
        return link + personal + PolicyBasis.shown(element.info().note());
    }

    private static String both(String english) {
        String chinese = Wording.chinese(english);
        return chinese.equals(english) ? english : chinese + " · " + english;
    }

    /** The lists of the record; a short one with its codes. */
    private static void lists(Markdown page, RecordType type) {
        List<CodeList> lists = type.elements().stream()
                .flatMap(element -> element.codeList().stream())
                .distinct()
                .toList();
        if (lists.isEmpty()) {
            return;
        }
        page.heading(2, "代码表 lists");
        page.columns("代码表 list", "中文", "状态 status", "代码 codes");
        for (CodeList list : lists) {
            List<String> codes = list.codes().stream()
                    .limit(MOST_CODES)
                    .map(code -> code.code() + " " + code.zh())
                    .toList();
            page.row(List.of(
                    Markdown.link(list.name(), "../lists/" + list.name() + ".md"),
                    list.zh(),
                    list.status().text(),
                    String.join("；", codes) + (list.codes().size() > MOST_CODES ? " …" : "")));
        }
    }

    private static void rules(Markdown page, RecordType type) {
        List<RuleDescription> rules = RuleCatalogue.all().stream()
                .filter(rule -> rule.records().contains(type.name()))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        page.heading(2, "规则 rules");
        page.columns("代码 code", "规则 rule", "English", "级别 severity", "依据 basis");
        rules.forEach(rule -> page.row(List.of(
                Markdown.link(rule.code(), "../../rules/pages/" + rule.code() + ".md"),
                rule.title(),
                RulePage.title(rule),
                rule.severity().text(),
                rule.basis())));
    }
}
