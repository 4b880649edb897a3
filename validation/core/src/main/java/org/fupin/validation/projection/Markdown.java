package org.fupin.validation.projection;

import java.util.List;

/** Writes the tables of generated pages. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A heading of the level, with an empty line after it. */
    Markdown heading(int level, String title) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(title)
                .append("\n\n");
        return this;
    }

    /** One line of text, with an empty line after it. */
    Markdown paragraph(String line) {
        text.append(line).append("\n\n");
        return this;
    }

    /** A line of text below a table. */
    Markdown note(String line) {
        text.append('\n').append(line).append('\n');
        return this;
    }

    /** A quoted line that breaks after itself. */
    Markdown quote(String line) {
        text.append("> ").append(line).append("  \n");
        return this;
    }

    /** A block of code in the language. */
    Markdown code(String language, String lines) {
        text.append("```").append(language).append('\n').append(lines.strip()).append("\n```\n");
        return this;
    }

    /** The head of a table. */
    Markdown columns(String... names) {
        row(List.of(names));
        text.append("|").append("---|".repeat(names.length)).append('\n');
        return this;
    }

    /** A row of a table. */
    Markdown row(List<String> cells) {
        for (String cell : cells) {
            text.append("| ")
                    .append(cell.replace("|", "\\|").replace("\n", " "))
                    .append(' ');
        }
        text.append("|\n");
        return this;
    }

    /** A row of a table of two columns, left out when it has no value. */
    Markdown fact(String name, String value) {
        return value.isEmpty() ? this : row(List.of(name, value));
    }

    /** A link. */
    static String link(String shown, String target) {
        return "[" + shown + "](" + target + ")";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
