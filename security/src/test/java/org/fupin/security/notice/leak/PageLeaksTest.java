package org.fupin.security.notice.leak;

import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.io.IOException;
import org.fupin.security.notice.finding.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where web pages keep what nobody sees in the browser. */
class PageLeaksTest {

    private static byte[] page(String more) {
        return Leaks.text("<!DOCTYPE html><html><head><meta charset=utf-8><title>公示</title></head><body>"
                + "<table><tr><th>户主</th><th>行政村</th><th>金额（元）</th></tr>"
                + "<tr><td>韦**</td><td>水尾村</td><td>500.00</td></tr></table>" + more + "</body></html>");
    }

    @Test
    void withoutTheLeakItPasses() throws IOException {
        Leaks.accepted(page("<p>监督电话：12317</p>"), "公示.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:#fff\">%s</p>",
                "<p style=\"display: none\">%s</p>",
                "<p hidden>%s</p>",
                "<span style=\"font-size:0\">%s</span>",
                "<!-- %s -->",
                "<table><tr data-card=\"%s\"><td>韦**</td></tr></table>",
                "<a href=\"/person?id=%s\">详情</a>",
                "<img alt=\"%s\" src=\"x.png\">",
                "<input type=\"hidden\" value=\"%s\">",
                "<script>var rows = [{name: '韦**', card: '%s'}];</script>",
                "<script type=\"application/json\">{\"certificateNo\":\"%s\"}</script>",
                "<style>/* %s */</style>",
                "<noscript>%s</noscript>",
                "<template><p>%s</p></template>",
                "<iframe srcdoc=\"<p>%s</p>\"></iframe>",
                "<textarea>%s</textarea>",
                "<svg><text>%s</text></svg>"
            })
    void refused(String hidden) throws IOException {
        Leaks.refused(page(hidden.formatted(PERSON.id())), "公示.html", FindingKind.IDENTITY_NUMBER);
    }

    /** A script shows stars and keeps the number. */
    @Test
    void aMaskThatIsOnlyAnAttribute() throws IOException {
        Leaks.refused(
                page("<p>身份证：<span title=\"" + PERSON.id() + "\">522722************</span></p>"),
                "公示.html",
                FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void digitsInTagsOfTheirOwn() throws IOException {
        StringBuilder digits = new StringBuilder();
        PERSON.id().chars().forEach(c -> digits.append("<b>").append((char) c).append("</b>"));
        Leaks.refused(page("<p>" + digits + "</p>"), "公示.html", FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void numbersAsCharacterReferences() throws IOException {
        StringBuilder digits = new StringBuilder();
        PERSON.id().chars().forEach(c -> digits.append("&#").append(c).append(';'));
        Leaks.refused(page("<p>" + digits + "</p>"), "公示.html", FindingKind.IDENTITY_NUMBER);
    }
}
