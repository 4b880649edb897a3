package org.fupin.security.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes notices as web pages without scripts, styles from elsewhere or anything that is not seen. */
final class NoticePage {

    private static final String STYLE =
            "body{font-family:serif;margin:2em}table{border-collapse:collapse}th,td{border:1px solid;padding:.2em .6em}";

    private NoticePage() {}

    static void write(Notice notice, OutputStream out) throws IOException {
        Document page = Document.createShell("");
        page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        page.selectXpath("/html").attr("lang", notice.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        page.title(notice.title());
        page.head().appendElement("style").append(STYLE);
        Element body = page.body();
        body.appendElement("h1").text(notice.title());
        notice.before().forEach(line -> body.appendElement("p").text(line));
        Element table = body.appendElement("table");
        row(table, "th", notice.header());
        notice.rows().forEach(cells -> row(table, "td", cells));
        notice.after().forEach(line -> body.appendElement("p").text(line));
        out.write(("<!DOCTYPE html>\n" + page.html() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void row(Element table, String tag, Iterable<String> cells) {
        Element row = table.appendElement("tr");
        cells.forEach(cell -> row.appendElement(tag).text(cell));
    }
}
