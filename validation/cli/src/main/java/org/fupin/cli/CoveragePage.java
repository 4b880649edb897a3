package org.fupin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.schemas.Disposition;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicyComparison;
import org.fupin.schemas.PolicySentence;
import org.fupin.validation.policy.CodeGroups;

/** A page of a text, each sentence coloured by what became of it. Needs nothing but itself. */
final class CoveragePage {

    private static final String STYLE = """
            body{font:16px/1.9 "Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:46em;margin:2em auto;padding:0 1em}
            h1{font-size:1.4em}h2{font-size:1.15em;margin-top:1.6em}
            .ruled{background:#d5ecd4}.modelled,.indicator{background:#d6e6f7}.not-checkable{background:#fbecc4}
            .out-of-scope{background:#e8e8e8}.changed{background:#f8d0cc;outline:1px solid #b3261e}
            .no-anchor{border-bottom:1px dotted #777}
            .key span{padding:.1em .4em;margin-right:.5em}
            sup{font:11px sans-serif;color:#333}.lost{color:#b3261e}
            """;

    private final PolicyComparison comparison;
    private final StringBuilder html = new StringBuilder();

    private CoveragePage(PolicyComparison comparison) {
        this.comparison = comparison;
    }

    /** Writes the page in UTF-8. */
    static void write(PolicyComparison comparison, OutputStream out) throws IOException {
        CoveragePage page = new CoveragePage(comparison);
        page.build();
        out.write(page.html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void build() {
        html.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<title>条文覆盖 coverage</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>政策条文与标准 the policy text and the standard</h1>\n");
        key();
        lost();
        text();
        html.append("</body>\n</html>\n");
    }

    private void key() {
        html.append("<p class=\"key\">");
        for (Disposition disposition : Disposition.values()) {
            mark(style(disposition), letter(disposition) + " " + disposition.zh() + " " + disposition.en());
        }
        mark("changed", "已改动 changed");
        mark("no-anchor", "没有锚点 no anchor");
        html.append("</p>\n");
    }

    private void mark(String style, String words) {
        html.append("<span class=\"")
                .append(style)
                .append("\">")
                .append(escape(words))
                .append("</span>");
    }

    /** Clauses that the text lacks. */
    private void lost() {
        if (comparison.missing().isEmpty()) {
            return;
        }
        html.append("<p class=\"lost\">缺失 missing: ")
                .append(escape(comparison.missing().stream()
                        .map(anchor -> anchor.id() + " " + anchor.opening() + "…")
                        .collect(Collectors.joining("；"))))
                .append("</p>\n");
    }

    private void text() {
        boolean open = false;
        int end = 0;
        for (PolicySentence sentence : comparison.text().sentences()) {
            boolean heading = sentence.ordinal() == 0;
            boolean apart = comparison
                            .text()
                            .text()
                            .substring(end, sentence.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    > 1;
            if (open && (heading || apart)) {
                html.append("</p>\n");
                open = false;
            }
            if (heading) {
                html.append("<h2>").append(escape(sentence.words())).append("</h2>\n");
            } else {
                html.append(open ? "" : "<p>");
                open = true;
                sentence(sentence);
            }
            end = sentence.end();
        }
        html.append(open ? "</p>\n" : "");
    }

    private void sentence(PolicySentence sentence) {
        Optional<PolicyAnchor> anchor = comparison.anchor(sentence);
        String style = anchor.map(CoveragePage::style)
                .orElse(comparison.changed().containsValue(sentence) ? "changed" : "no-anchor");
        html.append("<span class=\"").append(style).append('"');
        anchor.ifPresent(known -> html.append(" id=\"")
                .append(escape(known.id()))
                .append("\" title=\"")
                .append(escape(about(known)))
                .append('"'));
        html.append('>').append(escape(sentence.words()));
        anchor.ifPresent(known -> html.append("<sup>")
                .append(escape(known.id() + letters(known.dispositions())))
                .append("</sup>"));
        html.append("</span>");
    }

    private static String about(PolicyAnchor anchor) {
        return Stream.of(
                        CodeGroups.shown(anchor.records(), code -> code),
                        CodeGroups.shown(anchor.rules(), code -> code),
                        CodeGroups.shown(anchor.indicators(), code -> code),
                        anchor.notCheckableZh(),
                        anchor.notCheckableEn(),
                        anchor.outOfScopeZh(),
                        anchor.outOfScopeEn())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | ", anchor.id() + " | ", ""));
    }

    /** A letter for each disposition, for readers who do not see colours. */
    private static String letters(Set<Disposition> dispositions) {
        return dispositions.stream().map(CoveragePage::letter).collect(Collectors.joining("", " ", ""));
    }

    private static String letter(Disposition disposition) {
        return switch (disposition) {
            case MODELLED -> "建";
            case RULED -> "规";
            case INDICATOR -> "标";
            case NOT_CHECKABLE -> "难";
            case OUT_OF_SCOPE -> "外";
        };
    }

    /** The strongest thing that became of the sentence gives the colour. */
    private static String style(PolicyAnchor anchor) {
        return Stream.of(Disposition.RULED, Disposition.MODELLED, Disposition.INDICATOR, Disposition.NOT_CHECKABLE)
                .filter(anchor.dispositions()::contains)
                .findFirst()
                .map(CoveragePage::style)
                .orElse(style(Disposition.OUT_OF_SCOPE));
    }

    private static String style(Disposition disposition) {
        return disposition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
