package org.fupin.validation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fupin.model.constraint.Breach;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Fingerprint;
import org.fupin.validation.finding.MessageTemplate;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.ShownValue;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Makes the findings of one record type, with personal values masked. */
public final class FindingFactory {

    private final RecordType type;
    private final Profile profile;

    /** A factory of findings on that type. */
    public FindingFactory(RecordType type, Profile profile) {
        this.type = type;
        this.profile = profile;
    }

    /** The business key of the row, parts joined by {@code +}; null when a part is absent or was not kept. */
    public @Nullable String key(RowState row) {
        return KeyText.shown(type, name -> value(row, name));
    }

    /** The same in clear, which only a waiver may be compared with. */
    @Nullable
    String clearKey(RowState row) {
        return KeyText.clear(type, name -> value(row, name));
    }

    /** A finding of a constraint on one value. */
    public Finding breach(RuleDescription rule, Breach breach, Element element, RowState row, Place place) {
        Map<String, Object> details = new HashMap<>(Map.of("zh", breach.zh(), "en", breach.en()));
        Object value = value(row, element.name());
        if (value != null && element.sensitive() == null) {
            details.put(element.name(), ShownValue.refused(element, value));
        }
        return make(rule, details, List.of(element.name()), row, place);
    }

    /** A finding of a rule on the row, about the elements it reads, the first of which it is filed under. */
    public Finding make(RuleDescription rule, Map<String, ?> details, List<String> fields, RowState row, Place place) {
        String key = key(row);
        String field = fields.isEmpty() ? null : fields.get(0);
        return new Finding(
                rule,
                profile.severity(rule),
                type.name(),
                key,
                place,
                field,
                MessageTemplate.fill(rule.zh(), name -> text(name, details, row, Locale.CHINESE)),
                MessageTemplate.fill(rule.en(), name -> text(name, details, row, Locale.ENGLISH)),
                shown(details, fields, row),
                Fingerprint.of(
                        rule.code(),
                        type.name(),
                        place.file(),
                        key == null ? "line " + place.line() : key,
                        field == null ? "" : field));
    }

    Map<String, String> shown(Map<String, ?> details, List<String> fields, RowState row) {
        Map<String, String> shown = new TreeMap<>();
        for (String name : fields) {
            Object value = value(row, name);
            if (value != null) {
                shown.put(name, ShownValue.of(element(name).orElseThrow(), value, Locale.ROOT));
            }
        }
        for (Map.Entry<String, ?> detail : details.entrySet()) {
            if (!detail.getKey().equals("zh") && !detail.getKey().equals("en")) {
                shown.put(detail.getKey(), text(detail.getKey(), details, row, Locale.ROOT));
            }
        }
        return java.util.Collections.unmodifiableMap(shown);
    }

    private @Nullable String text(String name, Map<String, ?> details, RowState row, Locale locale) {
        Object detail = details.get(name);
        Optional<Element> element = element(name);
        if (detail != null) {
            return element.isPresent() && element.get().sensitive() != null
                    ? ShownValue.of(element.get(), detail, locale)
                    : ShownValue.of(detail);
        }
        Object value = value(row, name);
        if (value == null) {
            return element.isPresent() ? "—" : null;
        }
        return ShownValue.of(element.orElseThrow(), value, locale);
    }

    private Optional<Element> element(String name) {
        return type.element(name).or(() -> RecordTypes.header().element(name));
    }

    private @Nullable Object value(RowState row, String name) {
        Optional<Element> own = type.element(name);
        return own.isPresent()
                ? row.values[own.get().index()]
                : RecordTypes.header()
                        .element(name)
                        .map(element -> row.header[element.index()])
                        .orElse(null);
    }

    static List<String> fields(RuleDescription rule) {
        return new ArrayList<>(rule.fields());
    }
}
