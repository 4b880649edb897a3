package org.fupin.files.header;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * Maps header texts to the elements of one record type and of the common header: canonical name, permanent code,
 * Chinese term with or without its bracket, national code, English name, or what the profile says. A bracket that names
 * another unit than the element's is never passed over.
 */
final class HeaderMatcher {

    private final RecordType type;
    private final HeaderNames own;
    private final HeaderNames common;

    HeaderMatcher(RecordType type, Map<String, String> aliases, String system) {
        this.type = type;
        this.own = new HeaderNames(type, aliases, system);
        this.common = new HeaderNames(RecordTypes.header(), aliases, system);
    }

    RecordType type() {
        return type;
    }

    /** What the text means. */
    HeaderMatch match(String text) {
        HeaderText header = HeaderText.of(text);
        if (header.whole().isEmpty()) {
            return HeaderMatch.NONE;
        }
        HeaderMatch match = match(header.whole(), null);
        return match.unknown() && header.bracket() != null
                ? match(header.base(), Units.is(header.bracket()) ? header.bracket() : null)
                : match;
    }

    /** The Chinese term that the text may have been meant for, null when none is near. */
    @Nullable
    String near(String text) {
        String plain = HeaderText.of(text).base();
        Element element = own.near(plain);
        element = element == null ? common.near(plain) : element;
        return element == null ? null : element.zh();
    }

    private HeaderMatch match(String plain, @Nullable String unit) {
        Set<Element> found = own.find(plain);
        boolean isCommon = found.isEmpty();
        if (isCommon) {
            found = common.find(plain);
        }
        if (found.isEmpty()) {
            return HeaderMatch.NONE;
        }
        Element first = found.iterator().next();
        boolean fits = unit == null || Units.fits(unit, first.info().unit());
        return found.size() == 1 && fits
                ? new HeaderMatch(first, isCommon, List.of())
                : new HeaderMatch(null, isCommon, terms(found));
    }

    private static List<String> terms(Set<Element> elements) {
        return elements.stream()
                .map(element -> element.info().unit().isEmpty()
                        ? element.zh()
                        : element.zh() + "（" + element.info().unit() + "）")
                .toList();
    }
}
