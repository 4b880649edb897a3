package org.fupin.files.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The report's own texts, one resource for each language; messages of rules are not among them. */
final class Texts {

    private static final Map<Language, Properties> ALL = read();

    private Texts() {}

    static String of(Language language, String name, Object... arguments) {
        Properties texts = ALL.get(language);
        String text = texts == null ? null : texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + name);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", number(arguments[i]));
        }
        return text;
    }

    static Set<String> names(Language language) {
        Properties texts = ALL.get(language);
        return texts == null ? new TreeSet<>() : new TreeSet<>(texts.stringPropertyNames());
    }

    /** A number with its thousands set apart, anything else as it is. */
    static String number(Object value) {
        return value instanceof Long || value instanceof Integer
                ? String.format(Locale.ROOT, "%,d", ((Number) value).longValue())
                : value.toString();
    }

    private static Map<Language, Properties> read() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String resource = "texts_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
            all.put(language, new Properties());
            try (InputStream in = Resources.open(resource);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                all.get(language).load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
        return all;
    }
}
