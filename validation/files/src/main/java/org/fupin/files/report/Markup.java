package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML and inline SVG. Every text and attribute value is escaped here and nowhere else; only resources of this
 * jar go in by {@link #raw(String)}.
 */
final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Opens an element; attribute names and values follow in turn, a null value leaves its attribute out. */
    Markup open(String tag, @Nullable String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(" " + attributes[i] + "=\"" + escape(value) + "\"");
            }
        }
        out.write('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    Markup text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** An element of one class that holds a text. */
    Markup element(String tag, String style, String text) throws IOException {
        return open(tag, "class", style).text(text).close();
    }

    /** A text in both languages, of which the page shows one. */
    Markup both(String zh, String en) throws IOException {
        if (zh.equals(en)) {
            return text(zh);
        }
        open("span", "class", "zh", "lang", "zh-CN").text(zh).close();
        return open("span", "class", "en", "lang", "en").text(en).close();
    }

    /** One of the report's own texts, in both languages. */
    Markup both(Words words) throws IOException {
        return both(words.in(Language.ZH), words.in(Language.EN));
    }

    /** One of the report's own texts by its name, in both languages. */
    Markup word(String name, Object... arguments) throws IOException {
        return both(language -> language.text(name, arguments));
    }

    /** Text of a resource, as it is. */
    Markup raw(String resource) throws IOException {
        out.write(resource);
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    /** A text that can be said in each language. */
    @FunctionalInterface
    interface Words {
        String in(Language language);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String clean = CleanText.visible(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
