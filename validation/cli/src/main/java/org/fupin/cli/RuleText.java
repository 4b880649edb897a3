package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.fupin.schemas.Resources;
import org.fupin.schemas.Wording;
import org.fupin.validation.rule.RuleDescription;

/** Writes one rule in full, as its page has it. */
final class RuleText {

    private RuleText() {}

    /** The rule on one line. */
    static String line(RuleDescription rule) {
        return "%-11s %-7s %s · %s".formatted(rule.code(), rule.severity().text(), rule.title(), title(rule));
    }

    /** The English title; the message of a rule that has none. */
    static String title(RuleDescription rule) {
        return Wording.ruleTitle(rule.code()).orElse(rule.en());
    }

    static void print(RuleDescription rule, PrintWriter out) {
        out.println(rule.code() + "  " + rule.title() + " · " + title(rule));
        line(out, "级别 severity", rule.severity().text());
        line(out, "判定 decided", rule.kind().name().toLowerCase(Locale.ROOT));
        line(out, "记录 records", String.join(", ", rule.records()));
        line(out, "字段 fields", String.join(", ", rule.fields()));
        line(out, "中文 message", rule.zh());
        line(out, "English", rule.en());
        line(out, "依据 basis", rule.basis());
        line(out, "可信度 confidence", rule.confidence().name().toLowerCase(Locale.ROOT));
        line(out, "收窄 narrowed", rule.narrowed());
        String page = "rules/pages/" + rule.code() + ".md";
        if (Resources.exists(page)) {
            page(Resources.text(page), out);
        }
    }

    /** What the page has beyond this: predicate, parameters and cases. */
    private static void page(String text, PrintWriter out) {
        boolean facts = true;
        for (String line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                facts = line.startsWith("## 说明");
                out.print(facts ? "" : line.substring(3) + System.lineSeparator());
            } else if (facts) {
                fact(line, out);
            } else if (!line.isBlank() && !line.startsWith("```") && !line.startsWith("|---")) {
                out.println("  " + cells(line));
            }
        }
    }

    /** Of the facts, those that only the page has. */
    private static void fact(String line, PrintWriter out) {
        for (String name : new String[] {"沿革 history", "为何 why", "查什么 looks for"}) {
            if (line.startsWith("| " + name + " |")) {
                line(out, name, cells(line).substring(name.length()).strip());
            }
        }
    }

    private static String cells(String line) {
        return line.startsWith("| ")
                ? line.substring(2, line.length() - 1).replace(" | ", "  ").strip()
                : line;
    }

    private static void line(PrintWriter out, String name, String value) {
        if (!value.isEmpty()) {
            out.println("  " + name + ": " + value);
        }
    }
}
