package org.fupin.security.notice.judge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/**
 * Tells from a label what stands beside or under it: by the words of {@code header-words.csv}, in their order, and by the
 * data elements of the standard with their Chinese, English and national names.
 */
public final class HeaderWords {

    private static final String FILE = "/org/fupin/security/notice/header-words.csv";
    private static final int LONGEST = 40;
    private static final int MOST_KEPT = 4_096;

    private record Rule(ColumnKind kind, Pattern pattern) {}

    private final List<Rule> rules;
    private final Map<String, ColumnKind> elements;

    private HeaderWords(List<Rule> rules, Map<String, ColumnKind> elements) {
        this.rules = rules;
        this.elements = elements;
    }

    /** The words of the standard. */
    public static HeaderWords standard() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = HeaderWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no header words");
            }
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
                rules.add(new Rule(ColumnKind.valueOf(row.getField("kind")), Pattern.compile(row.getField("pattern"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeaderWords(List.copyOf(rules), Map.copyOf(elements()));
    }

    /** A classifier with a memory of its own, for one thread. */
    public Classifier classifier() {
        return new Classifier();
    }

    private static Map<String, ColumnKind> elements() {
        Map<String, ColumnKind> elements = new HashMap<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                SensitiveKind sensitive = element.sensitive();
                if (sensitive != null) {
                    elements.putIfAbsent(normal(element.name()), kind(sensitive));
                    elements.putIfAbsent(normal(element.zh()), kind(sensitive));
                    elements.putIfAbsent(normal(element.info().national()), kind(sensitive));
                }
            }
        }
        elements.remove("");
        return elements;
    }

    private static ColumnKind kind(SensitiveKind kind) {
        return switch (kind) {
            case IDENTITY -> ColumnKind.IDENTITY;
            case NAME -> ColumnKind.NAME;
            case PHONE -> ColumnKind.PHONE;
            case ACCOUNT -> ColumnKind.ACCOUNT;
            case ADDRESS -> ColumnKind.ADDRESS;
            case LOCATION -> ColumnKind.LATITUDE;
            case HEALTH -> ColumnKind.HEALTH;
            case BIRTH_DATE -> ColumnKind.BIRTH_DATE;
            case SECRET -> ColumnKind.OTHER;
        };
    }

    private static String normal(String label) {
        String text = label.length() > LONGEST ? label.substring(0, LONGEST) : label;
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}*:_\\-·、/\"'“”]+", "");
    }

    /** Classifies labels and remembers them. */
    public final class Classifier {

        private final Map<String, ColumnKind> known = new HashMap<>();

        private Classifier() {}

        /** What the label says; NONE if it says nothing. */
        ColumnKind of(String label) {
            if (label.isEmpty() || label.length() > 2 * LONGEST) {
                return ColumnKind.NONE;
            }
            ColumnKind kind = known.get(label);
            if (kind == null) {
                if (known.size() > MOST_KEPT) {
                    known.clear();
                }
                kind = find(normal(label));
                known.put(label, kind);
            }
            return kind;
        }

        private ColumnKind find(String label) {
            for (Rule rule : rules) {
                if (rule.pattern.matcher(label).find()) {
                    return rule.kind;
                }
            }
            return elements.getOrDefault(label, ColumnKind.NONE);
        }
    }
}
