package org.fupin.files.report;

import java.io.IOException;
import java.util.Map;
import org.fupin.validation.finding.Finding;

/** The table of causes: what to mend first, because much goes back to it. */
final class HtmlCauses {

    private HtmlCauses() {}

    static void fill(Markup html, Report report) throws IOException {
        if (report.findings().causes().isEmpty()) {
            return;
        }
        html.open("section", "id", "causes").open("h2").word("html.causes").close();
        html.open("p", "class", "note").word("html.causes.note").close();
        html.open("div", "class", "scroll", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        html.open("th", "class", "n").word("html.causes.count").close();
        for (String name : new String[] {"html.causes.what", "html.causes.first", "html.causes.explains"}) {
            html.open("th").word(name).close();
        }
        html.close().close().open("tbody");
        for (Cause cause : report.findings().causes()) {
            row(html, cause);
        }
        html.close().close().close().close();
    }

    private static void row(Markup html, Cause cause) throws IOException {
        Finding first = cause.finding();
        html.raw("\n").open("tr");
        HtmlOverview.number(html, cause.count());
        html.open("td");
        code(html, first.rule().code());
        html.text(" ").both(first.zh(), first.en());
        html.open("span", "class", "sub")
                .both(language -> elements(cause, language))
                .close()
                .close();
        html.open("td").both(language -> Labels.place(first, language)).close().open("td");
        for (Map.Entry<String, Long> other : cause.mayExplain().entrySet()) {
            code(html, other.getKey());
            html.text(" ×" + Texts.number(other.getValue()) + " ");
        }
        html.close().close();
    }

    private static void code(Markup html, String code) throws IOException {
        html.open("a", "class", "code", "href", "#" + HtmlRules.anchor(code))
                .text(code)
                .close();
    }

    /** The elements at fault in words, those of one record together. */
    private static String elements(Cause cause, Language language) {
        return cause.byElement().entrySet().stream()
                .map(entry -> Labels.element(entry.getKey(), language) + " ×" + Texts.number(entry.getValue()))
                .reduce((left, right) -> left + language.text("list.comma") + right)
                .orElse("");
    }
}
