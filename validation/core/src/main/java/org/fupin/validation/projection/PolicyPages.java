package org.fupin.validation.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Disposition;
import org.fupin.schemas.Policy;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicySection;
import org.fupin.validation.policy.ClauseCount;
import org.fupin.validation.policy.CodeGroups;
import org.fupin.validation.policy.RuleState;

/** The policy text by section and sentence, with what became of each; the text itself is not in the project. */
public final class PolicyPages implements Projection {

    private static final String ABOUT = "《指导意见》是中共中央、国务院2018年关于打赢脱贫攻坚战三年行动的指导意见；"
            + "本页只有锚点（节、序、首几字、摘要），没有原文 this page has anchors only, not the text of the Guiding Opinions of 2018: "
            + "section, ordinal, first characters, digest. `fupin coverage --text FILE`"
            + " 用自己的文本核对摘要 checks the digests against a text of your own.";

    @Override
    public SortedMap<String, String> files() {
        Markdown page = new Markdown().heading(1, "政策条文与标准 the policy text and the standard");
        page.paragraph(ABOUT);
        counts(page);
        Policy.sections().stream().filter(PolicySection::anchored).forEach(section -> section(page, section));
        return new TreeMap<>(Map.of("pages/policy.md", page.toString()));
    }

    /** Links to the sections of those anchors. */
    static String clauses(Collection<PolicyAnchor> anchors, String folder) {
        return anchors.stream()
                .map(anchor -> Markdown.link(anchor.id(), folder + "policy.md"))
                .collect(Collectors.joining(", "));
    }

    /** Links to the pages of the record types of that code. */
    static String record(String code) {
        return RecordTypes.parts(form(code)).stream()
                .map(type -> Markdown.link(code + " " + type.name(), "records/" + type.name() + ".md"))
                .collect(Collectors.joining(", "));
    }

    /** A link to the page of the rule; its code alone when it has none. */
    static String rule(String code) {
        return RuleState.of(code) == RuleState.IMPLEMENTED
                ? Markdown.link(code, "../rules/pages/" + code + ".md")
                : code;
    }

    private static String form(String code) {
        return RecordTypes.all().stream()
                .filter(type -> type.code().equals(code) || type.form().equals(code))
                .map(RecordType::form)
                .findFirst()
                .orElse(code);
    }

    private static void counts(Markdown page) {
        List<String> columns = new ArrayList<>(List.of("节 section", "内容 about", "句 sentences"));
        for (Disposition disposition : Disposition.values()) {
            columns.add(disposition.zh() + " " + disposition.en());
        }
        page.columns(columns.toArray(String[]::new));
        for (PolicySection section : Policy.sections()) {
            List<PolicyAnchor> anchors = Policy.anchors(section.code());
            if (anchors.size() > 1) {
                page.row(count(section.code(), section.zh() + " " + section.en(), anchors));
            }
        }
        page.row(count("合计 total", "", Policy.anchors()));
    }

    private static List<String> count(String name, String about, Collection<PolicyAnchor> anchors) {
        ClauseCount count = ClauseCount.of(anchors);
        List<String> row = new ArrayList<>(List.of(name, about, String.valueOf(count.sentences())));
        for (Disposition disposition : Disposition.values()) {
            row.add(String.valueOf(count.of().get(disposition)));
        }
        return row;
    }

    private static void section(Markdown page, PolicySection section) {
        List<PolicyAnchor> sentences = Policy.anchors(section.code()).stream()
                .filter(anchor -> !anchor.isHeading())
                .toList();
        if (sentences.isEmpty()) {
            return;
        }
        page.heading(2, section.code() + " " + section.zh() + " " + section.en());
        page.columns("锚点 anchor", "句首 begins", "字 length", "记录 records", "规则 rules", "指标 indicators", "其余 rest");
        for (PolicyAnchor anchor : sentences) {
            page.row(List.of(
                    anchor.id(),
                    anchor.opening() + "…",
                    String.valueOf(anchor.length()),
                    anchor.records().stream().map(PolicyPages::record).collect(Collectors.joining(", ")),
                    CodeGroups.shown(anchor.rules(), PolicyPages::rule),
                    CodeGroups.shown(anchor.indicators(), code -> code),
                    rest(anchor)));
        }
    }

    /** Why a machine cannot decide the sentence, or why it is no matter of data. */
    private static String rest(PolicyAnchor anchor) {
        List<String> words = new ArrayList<>();
        if (!anchor.notCheckableZh().isEmpty()) {
            words.add(Disposition.NOT_CHECKABLE.zh() + "：" + anchor.notCheckableZh() + " "
                    + Disposition.NOT_CHECKABLE.en() + ": " + anchor.notCheckableEn());
        }
        if (!anchor.outOfScopeZh().isEmpty()) {
            words.add(Disposition.OUT_OF_SCOPE.zh() + "：" + anchor.outOfScopeZh() + " " + Disposition.OUT_OF_SCOPE.en()
                    + ": " + anchor.outOfScopeEn());
        }
        return String.join("；", words);
    }
}
