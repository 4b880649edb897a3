package org.fupin.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of the documentation whose examples are tests. */
public final class Shown {

    private static final Path HOME = Path.of(System.getProperty("basedir", "."));

    private Shown() {}

    /** The text of a page under {@code docs}. */
    public static String page(String name) throws IOException {
        return Files.readString(HOME.resolve("docs").resolve(name + ".md"));
    }

    /** Whether the first Java example of the page stands in the source of the test, but for line breaks. */
    public static boolean runsIn(String page, Class<?> test) throws IOException {
        String text = page(page);
        String example = text.substring(text.indexOf("```java\n") + 8);
        Path source = HOME.resolve("src/test/java/" + test.getName().replace('.', '/') + ".java");
        return squeezed(Files.readString(source)).contains(squeezed(example.substring(0, example.indexOf("```"))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
