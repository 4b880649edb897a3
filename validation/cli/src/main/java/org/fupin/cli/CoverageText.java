package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Disposition;
import org.fupin.schemas.Indicator;
import org.fupin.schemas.Indicators;
import org.fupin.schemas.Policy;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicyComparison;
import org.fupin.schemas.PolicySection;
import org.fupin.schemas.PolicySentence;
import org.fupin.schemas.PolicySystem;
import org.fupin.schemas.Wording;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.policy.ClauseCount;
import org.fupin.validation.policy.CodeGroups;
import org.fupin.validation.policy.RuleState;

/** Writes the clauses of the policy text and what serves them to the terminal. */
final class CoverageText {

    private static final int SHOWN = 20;

    private CoverageText() {}

    /** Sections with counts, and what of the standard serves no clause. */
    static void sections(Collection<PolicySection> sections, PrintWriter out) {
        for (PolicySection section : sections) {
            List<PolicyAnchor> anchors = Policy.anchors(section.code());
            if (anchors.size() > 1) {
                out.println(
                        count("%-6s".formatted(section.code()), anchors) + "  " + section.zh() + " · " + section.en());
            }
        }
        out.println(count("合计 total", Policy.anchors()));
        out.println(backwards(
                "记录 records",
                RecordTypes.all().stream().map(RecordType::form).distinct().toList(),
                PolicyAnchor::records));
        out.println(backwards(
                "规则 rules",
                RuleCatalogue.all().stream().map(rule -> rule.code()).toList(),
                PolicyAnchor::rules));
        out.println(backwards(
                "指标 indicators", Indicators.all().stream().map(Indicator::code).toList(), PolicyAnchor::indicators));
    }

    private static String count(String name, Collection<PolicyAnchor> anchors) {
        ClauseCount count = ClauseCount.of(anchors);
        StringBuilder line = new StringBuilder("%s %4d 句".formatted(name, count.sentences()));
        for (Disposition disposition : Disposition.values()) {
            line.append("  %s %s %d"
                    .formatted(disposition.zh(), disposition.en(), count.of().get(disposition)));
        }
        return line.toString();
    }

    private static String backwards(String name, List<String> codes, Function<PolicyAnchor, List<String>> of) {
        Set<String> serving = Policy.anchors().stream()
                .flatMap(anchor -> of.apply(anchor).stream())
                .collect(Collectors.toSet());
        long served = codes.stream().filter(serving::contains).count();
        return name + ": " + served + " / " + codes.size() + " 对应条文 serve a clause";
    }

    /** A section with the disposition of each sentence. */
    static void section(PolicySection section, PrintWriter out) {
        out.println(section.code() + "  " + section.zh() + " · " + section.en());
        if (!section.anchored()) {
            out.println("  所据文本没有这一节，没有锚点 · the text at hand lacks this section; it has no anchors");
        }
        for (PolicyAnchor anchor : Policy.anchors(section.code())) {
            out.println(line(anchor));
            if (!anchor.isHeading()) {
                codes(out, Disposition.MODELLED, CodeGroups.shown(anchor.records(), code -> code));
                codes(out, Disposition.RULED, CodeGroups.shown(anchor.rules(), code -> code));
                codes(out, Disposition.INDICATOR, CodeGroups.shown(anchor.indicators(), code -> code));
                reasons(anchor, out);
            }
        }
        Policy.systems().stream()
                .filter(system -> system.section().equals(section.code()))
                .forEach(system -> system(system, out));
    }

    /** A sentence with everything that serves it by name. */
    static void clause(PolicyAnchor anchor, PrintWriter out) {
        out.println(line(anchor));
        out.println("  摘要 digest: " + anchor.digest());
        named(out, Disposition.MODELLED, anchor.records());
        named(out, Disposition.RULED, anchor.rules());
        named(out, Disposition.INDICATOR, anchor.indicators());
        reasons(anchor, out);
        Policy.systems().stream()
                .filter(system -> system.anchors().contains(anchor.id()))
                .forEach(system -> system(system, out));
    }

    /** The clauses that a record, rule or indicator serves. */
    static void served(String code, PrintWriter out) {
        out.println(name(code));
        RuleCatalogue.find(code).ifPresent(rule -> out.println("  依据 basis: " + rule.basis()));
        List<PolicyAnchor> served = Policy.servedBy(code);
        served.forEach(anchor -> out.println("  " + line(anchor)));
        Policy.systems().stream()
                .filter(system ->
                        system.records().contains(code) || system.rules().contains(code))
                .forEach(system -> system(system, out));
        if (served.isEmpty()) {
            out.println("  不对应所据文本的条文 · serves no clause of the text at hand");
        }
    }

    static void systems(PrintWriter out) {
        Policy.systems().forEach(system -> system(system, out));
        out.println(Policy.systems().size() + " 项制度与台账 · systems and ledgers");
    }

    /** What a text has and lacks of the clauses. */
    static void comparison(PolicyComparison comparison, int anchors, PrintWriter out) {
        int lost = comparison.changed().size() + comparison.missing().size();
        out.println("条文 clauses: " + (anchors - lost) + " / " + anchors + " 相符 as anchored");
        comparison
                .changed()
                .forEach((anchor, sentence) -> out.println(
                        "  已改动 changed: " + line(anchor) + "，第 " + lineNumber(comparison, sentence) + " 行 line"));
        comparison.missing().forEach(anchor -> out.println("  缺失 missing: " + line(anchor)));
        List<PolicySentence> unknown = comparison.unknown();
        unknown.stream()
                .limit(SHOWN)
                .forEach(
                        sentence -> out.println("  没有锚点 no anchor: 第 " + lineNumber(comparison, sentence) + " 行 line"));
        if (unknown.size() > SHOWN) {
            out.println("  没有锚点 no anchor: 另有 " + (unknown.size() - SHOWN) + " 句 more sentences");
        }
    }

    private static long lineNumber(PolicyComparison comparison, PolicySentence sentence) {
        return 1
                + comparison
                        .text()
                        .text()
                        .substring(0, sentence.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String line(PolicyAnchor anchor) {
        return anchor.id() + "  " + anchor.opening() + "… (" + anchor.length() + ")  "
                + anchor.dispositions().stream()
                        .map(disposition -> disposition.zh() + " " + disposition.en())
                        .collect(Collectors.joining(", "));
    }

    private static void system(PolicySystem system, PrintWriter out) {
        out.println("  制度 system %d %s · %s [%s] %s"
                .formatted(
                        system.number(),
                        system.zh(),
                        system.en(),
                        String.join(", ", system.records()),
                        system.example()));
    }

    private static void codes(PrintWriter out, Disposition disposition, String codes) {
        if (!codes.isEmpty()) {
            out.println("    " + disposition.zh() + " " + disposition.en() + ": " + codes);
        }
    }

    private static void named(PrintWriter out, Disposition disposition, List<String> codes) {
        if (!codes.isEmpty()) {
            out.println("  " + disposition.zh() + " " + disposition.en() + ":");
            codes.forEach(code -> out.println("    " + name(code)));
        }
    }

    private static void reasons(PolicyAnchor anchor, PrintWriter out) {
        reason(out, Disposition.NOT_CHECKABLE, anchor.notCheckableZh(), anchor.notCheckableEn());
        reason(out, Disposition.OUT_OF_SCOPE, anchor.outOfScopeZh(), anchor.outOfScopeEn());
    }

    private static void reason(PrintWriter out, Disposition disposition, String zh, String en) {
        codes(out, disposition, zh.isEmpty() ? "" : zh + " · " + en);
    }

    /** The code with what it is called, and for a rule that is not there, why. */
    private static String name(String code) {
        if (Indicators.find(code).isPresent()) {
            Indicator indicator = Indicators.find(code).get();
            return code + "  " + indicator.zh() + " · " + indicator.en();
        }
        List<RecordType> parts = RecordTypes.parts(code);
        if (!parts.isEmpty()) {
            return code + "  " + parts.get(0).zh() + " · " + parts.get(0).en();
        }
        String title = Wording.ruleTitle(code).orElse("");
        return switch (RuleState.of(code)) {
            case IMPLEMENTED -> RuleCatalogue.find(code).map(RuleText::line).orElse(code);
            case NOT_IMPLEMENTED -> code + "  " + title + "（未实现，见原因 · not implemented, see rules/not-implemented.csv）";
            case UNKNOWN -> code + "（没有此代码 · no such code）";
        };
    }
}
