package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.Wording;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.projection.Shapes;
import org.fupin.validation.rule.PolicyBasis;
import org.fupin.validation.rule.RuleDescription;

/** Writes one record type in full: what it is, who reports it when, its elements, lists and rules. */
final class RecordText {

    private final RecordType type;

    RecordText(RecordType type) {
        this.type = type;
    }

    void print(PrintWriter out) {
        out.println(type.code() + " " + type.name() + "  " + type.zh() + " · " + type.en());
        out.println(type.info().aboutZh() + "。" + type.info().about() + ".");
        out.println("分组 group: " + type.group().code() + " " + type.group().zh() + " · "
                + type.group().en());
        out.println("主键 key: " + String.join(" + ", type.key()));
        out.println("周期 period: " + both(type.info().period()));
        out.println("报送 reporter: " + both(type.info().reporter()));
        type.elements().forEach(element -> element(element, out));
        out.println("* 必填 required  ? 有条件必填 required on a condition");
        lists(out);
        rules(out);
    }

    private static void element(Element element, PrintWriter out) {
        out.printf(
                "  %-8s %-30s %-10s %s %s · %s%s%n",
                element.code(),
                element.name(),
                Shapes.of(element),
                element.required() ? "*" : element.info().conditional() ? "?" : " ",
                element.zh(),
                element.en(),
                more(element));
    }

    private void lists(PrintWriter out) {
        List<CodeList> lists = type.elements().stream()
                .flatMap(element -> element.codeList().stream())
                .distinct()
                .toList();
        if (!lists.isEmpty()) {
            out.println("代码表 code lists");
            lists.forEach(list -> out.printf(
                    "  %-26s %-18s %3d  %s · %s%n",
                    list.name(), list.status(), list.codes().size(), list.zh(), list.en()));
        }
    }

    private void rules(PrintWriter out) {
        List<RuleDescription> rules = RuleCatalogue.all().stream()
                .filter(rule -> rule.records().contains(type.name()))
                .toList();
        if (!rules.isEmpty()) {
            out.println("规则 rules");
            rules.forEach(rule -> out.println("  " + RuleText.line(rule)));
        }
    }

    private static String both(String english) {
        String chinese = Wording.chinese(english);
        return chinese.equals(english) ? english : chinese + " · " + english;
    }

    private static String more(Element element) {
        StringBuilder more = new StringBuilder();
        add(more, "", element.info().unit());
        add(more, "代码表 codes ", element.codeList().map(CodeList::name).orElse(""));
        add(more, "国标 national ", element.info().national());
        add(more, "指向 refers to ", target(element));
        add(
                more,
                "个人信息 personal ",
                element.sensitive() == null ? "" : element.sensitive().name().toLowerCase(Locale.ROOT));
        Confidence confidence = element.info().confidence();
        add(
                more,
                "可信度 confidence ",
                confidence == Confidence.SURE ? "" : confidence.name().toLowerCase(Locale.ROOT));
        add(more, "", PolicyBasis.shown(element.info().note()));
        return more.isEmpty() ? "" : "（" + more + "）";
    }

    private static String target(Element element) {
        Class<?> target = element.references();
        return RecordTypes.all().stream()
                .filter(type -> type.javaType() == target)
                .map(RecordType::name)
                .findFirst()
                .orElse("");
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "；").append(name).append(value);
        }
    }
}
