package org.fupin.files.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Crosswalks;
import org.jspecify.annotations.Nullable;

/** The names by which the elements of one record type go, the surest first. */
final class HeaderNames {

    private final List<Map<String, Set<Element>>> levels = new ArrayList<>();

    /** The names of the type; the profile's header texts go before all others. */
    HeaderNames(RecordType type, Map<String, String> aliases, String system) {
        Map<String, Set<Element>> told = new HashMap<>();
        aliases.forEach((text, name) -> type.element(name).ifPresent(element -> put(told, text, element)));
        levels.add(told);
        level(type, element -> List.of(element.name(), element.code()));
        level(type, element -> List.of(element.zh()));
        if (system.equals(Crosswalks.POVERTY_REGISTER)) {
            level(type, element -> List.of(element.info().national()));
        } else {
            levels.add(codes(type, system));
        }
        level(type, element -> List.of(element.en()));
        level(type, element -> List.of(HeaderText.of(element.zh()).base()));
        level(type, HeaderNames::bracket);
    }

    /** The elements of the surest level that knows the text; empty when none does. */
    Set<Element> find(String plain) {
        for (Map<String, Set<Element>> level : levels) {
            Set<Element> found = level.get(plain);
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }

    /** The element whose Chinese or canonical name is nearly the text, null when none is near. */
    @Nullable
    Element near(String plain) {
        Element best = null;
        int least = Math.max(1, plain.length() / 3) + 1;
        for (Map<String, Set<Element>> level : levels) {
            for (Map.Entry<String, Set<Element>> name : level.entrySet()) {
                int distance = Distance.between(plain, name.getKey(), least);
                if (distance < least) {
                    least = distance;
                    best = name.getValue().iterator().next();
                }
            }
        }
        return best;
    }

    /** The codes of another system, which uses the register's codes for other things. */
    private static Map<String, Set<Element>> codes(RecordType type, String system) {
        Map<String, Set<Element>> level = new HashMap<>();
        Crosswalks.of(system).stream()
                .filter(mapping -> mapping.record().equals(type.name()))
                .forEach(mapping ->
                        type.element(mapping.element()).ifPresent(element -> put(level, mapping.code(), element)));
        return level;
    }

    private static List<String> bracket(Element element) {
        String inside = HeaderText.of(element.zh()).bracket();
        return inside == null || Units.is(inside) || inside.length() < 2 ? List.of() : List.of(inside);
    }

    private void level(RecordType type, Function<Element, List<String>> names) {
        Map<String, Set<Element>> level = new HashMap<>();
        for (Element element : type.elements()) {
            names.apply(element).forEach(name -> put(level, name, element));
        }
        levels.add(level);
    }

    private static void put(Map<String, Set<Element>> level, String text, Element element) {
        String plain = HeaderText.plain(text);
        if (!plain.isEmpty()) {
            level.computeIfAbsent(plain, key -> new LinkedHashSet<>()).add(element);
        }
    }
}
