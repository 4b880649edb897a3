package org.fupin.validation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;

/** A page for each code list, with the elements that use it, and an index of all. */
public final class ListPages implements Projection {

    private static final String FOLDER = "pages/lists/";

    @Override
    public SortedMap<String, String> files() {
        Map<String, List<String>> users = users();
        SortedMap<String, String> files = new TreeMap<>();
        Markdown index = new Markdown().heading(1, "代码表 code lists");
        index.columns("代码表 list", "中文", "English", "状态 status", "来源 source", "代码数 codes");
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            index.row(List.of(
                    Markdown.link(name, name + ".md"),
                    list.zh(),
                    list.en(),
                    list.status().text(),
                    list.source(),
                    String.valueOf(list.codes().size())));
            files.put(FOLDER + name + ".md", page(list, users.getOrDefault(name, List.of())));
        }
        files.put(FOLDER + "README.md", index.toString());
        return files;
    }

    private static String page(CodeList list, List<String> users) {
        Markdown page = new Markdown().heading(1, list.name() + " " + list.zh() + " " + list.en());
        page.columns("", "");
        page.fact("状态 status", list.status().text());
        page.fact("来源 source", list.source());
        page.fact("上级表 parents", list.parentList());
        page.fact("说明 note", list.note());
        page.fact("用于 used by", String.join(", ", users));
        page.fact("文件 file", Markdown.link("CSV", "../../codes/" + list.name() + ".csv"));
        page.heading(2, "代码 codes");
        page.columns("代码 code", "中文", "English", "上级 parent", "有效期 in force", "状态 status", "来源 source");
        list.codes().forEach(code -> page.row(row(code)));
        return page.toString();
    }

    private static List<String> row(Code code) {
        String force = code.from() == null && code.to() == null
                ? ""
                : Objects.toString(code.from(), "") + "–" + Objects.toString(code.to(), "")
                        + (code.replacedBy() == null ? "" : " → " + code.replacedBy());
        return List.of(
                code.code(),
                code.zh(),
                code.en(),
                Objects.toString(code.parent(), ""),
                force,
                code.status().text(),
                code.source());
    }

    private static Map<String, List<String>> users() {
        Map<String, List<String>> users = new TreeMap<>();
        for (RecordType type : Pivot.types()) {
            type.elements()
                    .forEach(element -> element.codeList()
                            .ifPresent(list -> users.computeIfAbsent(list.name(), name -> new ArrayList<>())
                                    .add(Markdown.link(
                                            type.name() + "." + element.name(), "../records/" + type.name() + ".md"))));
        }
        return users;
    }
}
