package org.fupin.security.notice.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes notices as web pages, some with tags inside the cells. */
final class HtmlTables {

    private HtmlTables() {}

    static Rendered write(Sample sample, Random dice) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>公示</title></head><body>");
        sample.before().forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        page.append("<table border=1>\n");
        List<Rendered.Place> places = new ArrayList<>();
        int number = 1;
        if (!sample.header().isEmpty()) {
            page.append(row(sample.header(), "th", dice, false));
            number++;
        }
        boolean tags = dice.nextInt(3) == 0;
        for (Sample.Row row : sample.rows()) {
            page.append(row(row.cells(), "td", dice, tags));
            places.add(new Rendered.Place(0, number, number));
            number++;
        }
        page.append("</table>\n");
        sample.after()
                .forEach(line -> page.append("<div>").append(escaped(line)).append("</div>\n"));
        return new Rendered(
                "notice.html", page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8), places);
    }

    private static String row(List<String> cells, String tag, Random dice, boolean tags) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + (tags ? tagged(cell, dice) : escaped(cell)) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    /** Sets tags between characters, as editors do that mark what was typed or pasted. */
    private static String tagged(String text, Random dice) {
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String one = escaped(text.substring(i, i + 1));
            boolean plain = Character.isSurrogate(text.charAt(i)) || dice.nextInt(5) > 0;
            tagged.append(plain ? one : "<span style=\"color:red\">" + one + "</span>");
        }
        return tagged.toString();
    }
}
