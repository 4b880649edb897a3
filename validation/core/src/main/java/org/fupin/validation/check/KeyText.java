package org.fupin.validation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.finding.ShownValue;
import org.jspecify.annotations.Nullable;

/** The business key of a record as text, its parts joined by {@code +}; a part that need not be there may be empty. */
public final class KeyText {

    private static final String JOIN = "+";

    private KeyText() {}

    /** The key in clear, which only a waiver may be compared with; null when a part is absent. */
    static @Nullable String clear(RecordType type, Function<String, @Nullable Object> values) {
        List<String> parts = new ArrayList<>();
        for (String name : type.key()) {
            Object part = part(type, name, values);
            if (part == null) {
                return null;
            }
            parts.add(part.toString());
        }
        return String.join(JOIN, parts);
    }

    /** The key as it may be shown: what identifies a person masked; null when a part is absent. */
    static @Nullable String shown(RecordType type, Function<String, @Nullable Object> values) {
        List<String> parts = new ArrayList<>();
        for (String name : type.key()) {
            Object part = part(type, name, values);
            if (part == null) {
                return null;
            }
            parts.add(shown(type, name, part));
        }
        return String.join(JOIN, parts);
    }

    /** A clear key as it may be shown. One whose parts cannot be told apart is hidden when it may name a person. */
    public static String shown(RecordType type, String clear) {
        List<String> names = type.key();
        String[] parts = clear.split("\\+", -1);
        if (parts.length != names.size()) {
            boolean personal = names.stream()
                    .anyMatch(name -> element(type, name)
                            .filter(element -> element.sensitive() != null)
                            .isPresent());
            return personal ? Mask.of(SensitiveKind.SECRET, clear) : ShownValue.of(clear);
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            shown.add(shown(type, names.get(i), parts[i]));
        }
        return String.join(JOIN, shown);
    }

    /** A part that a record need not have is empty when it is absent. */
    private static @Nullable Object part(RecordType type, String name, Function<String, @Nullable Object> values) {
        Object part = values.apply(name);
        return part == null && type.optionalInKey(name) ? "" : part;
    }

    private static String shown(RecordType type, String name, Object part) {
        if (part.toString().isEmpty()) {
            return "";
        }
        return element(type, name)
                .map(element -> ShownValue.of(element, part, Locale.ROOT))
                .orElseGet(() -> ShownValue.of(part));
    }

    private static Optional<Element> element(RecordType type, String name) {
        return type.element(name).or(() -> RecordTypes.header().element(name));
    }
}
