package org.fupin.cli;

import java.io.PrintWriter;
import org.fupin.validation.rule.RuleDescription;

/** Writes one rule in full. */
final class RuleText {

    private RuleText() {}

    static void print(RuleDescription rule, PrintWriter out) {
        out.println(rule.code() + "  " + rule.title());
        line(out, "级别 severity", rule.severity().text());
        line(out, "判定 decided", rule.kind().name().toLowerCase(java.util.Locale.ROOT));
        line(out, "记录 records", String.join(", ", rule.records()));
        line(out, "字段 fields", String.join(", ", rule.fields()));
        line(out, "中文 message", rule.zh());
        line(out, "English", rule.en());
        line(out, "依据 basis", rule.basis());
        line(out, "可信度 confidence", rule.confidence().name().toLowerCase(java.util.Locale.ROOT));
        line(out, "收窄 narrowed", rule.narrowed());
    }

    private static void line(PrintWriter out, String name, String value) {
        if (!value.isEmpty()) {
            out.println("  " + name + ": " + value);
        }
    }
}
