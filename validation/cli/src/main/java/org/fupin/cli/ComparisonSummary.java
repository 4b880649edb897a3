package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.files.engine.Compared;
import org.fupin.files.report.Language;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;

/** Says on the terminal what comparing with each feed came to; figures only, nobody is named. */
final class ComparisonSummary {

    private final PrintWriter out;
    private final Language language;

    ComparisonSummary(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(List<Compared> all) {
        for (Compared each : all) {
            if (each.present()) {
                print(each);
            }
        }
        List<String> absent = all.stream()
                .filter(each -> !each.present())
                .map(each -> each.feed().code())
                .toList();
        if (!absent.isEmpty()) {
            out.println(language.pick("包内没有：", "not in the package: ") + String.join(" ", absent));
        }
    }

    private void print(Compared each) {
        out.println(each.feed().code() + " "
                + language.pick(each.feed().zh(), each.feed().en())
                + language.pick("：读取 ", ": read ") + number(each.read())
                + language.pick("，匹配 ", ", matched ") + number(each.matched())
                + language.pick("，未匹配 ", ", not matched ") + number(each.unmatched())
                + language.pick("，疑点 ", ", doubts ") + number(each.written() + each.without()));
        CodeList types = CodeLists.get("DIFFERENCE_TYPE");
        for (Map.Entry<String, Long> type : each.doubts().entrySet()) {
            String name = types.find(type.getKey())
                    .map(code -> language.pick(code.zh(), code.en()))
                    .orElse("");
            out.println("  " + type.getKey() + " " + name + ": " + number(type.getValue()));
        }
        if (each.without() > 0) {
            out.println("  "
                    + language.pick(
                            "对象不在登记户内，没有比对记录，见 fupin validate：",
                            "of nobody in a household of the register, so without a record; fupin validate shows them: ")
                    + number(each.without()));
        }
        if (each.trace()) {
            out.println(
                    "  " + language.pick("没有疑点，记一条已比对的人作为痕迹", "no doubt; one person compared is recorded as a trace"));
        }
        each.idle()
                .forEach((rule, reason) -> out.println("  " + language.pick("未比对 ", "not compared ") + rule
                        + language.pick("：", ": ") + picked(reason)));
    }

    /** Reasons are in both languages. */
    private String picked(String reason) {
        int middle = reason.indexOf(" · ");
        return middle < 0 ? reason : language.pick(reason.substring(0, middle), reason.substring(middle + 3));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
