package org.fupin.model.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fupin.model.constraint.Text;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.junit.jupiter.api.Test;

/**
 * Every element that by its term or name may identify a person, or is sensitive by article 28 of the personal
 * information law or GB/T 45574, carries its kind, or stands on the list of exceptions with the reason.
 */
class SensitiveReviewTest {

    /** Units of numbers about many: what is counted there is no person's. */
    private static final Set<String> AGGREGATES =
            Set.of("人", "户", "个", "万人", "万户", "%", "亿元", "人次", "次", "所", "张", "名");

    private static final Pattern WORD = Pattern.compile("([A-Z])");

    private final List<Suspicion> suspicions =
            lines("patterns.csv").stream().map(Suspicion::of).toList();
    private final Map<String, String> exceptions = exceptions();

    @Test
    void whatMayNameAPersonIsSensitiveOrExcepted() {
        Set<String> open = new TreeSet<>();
        for (RecordType type : types()) {
            for (Element element : type.elements()) {
                if (element.sensitive() == null && !excepted(element)) {
                    suspicions.stream()
                            .filter(suspicion -> suspicion.meets(element))
                            .map(suspicion -> element.code() + " " + element.name() + " " + element.zh() + " may be "
                                    + suspicion.kind())
                            .forEach(open::add);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void noExceptionIsSpare() {
        Set<String> spare = new TreeSet<>(exceptions.keySet());
        for (RecordType type : types()) {
            for (Element element : type.elements()) {
                if (element.sensitive() == null && suspicions.stream().anyMatch(each -> each.meets(element))) {
                    spare.remove(element.code());
                    spare.remove(element.name());
                }
            }
        }
        assertThat(spare).isEmpty();
        assertThat(exceptions.values()).allMatch(reason -> reason.length() >= 10);
    }

    /** What needs no pattern to be known: the kinds that the records of people must have. */
    @Test
    void theRecordsOfPeopleAreMasked() {
        Map<String, Set<SensitiveKind>> wanted = new TreeMap<>(Map.of(
                "person",
                Set.of(
                        SensitiveKind.NAME,
                        SensitiveKind.IDENTITY,
                        SensitiveKind.BIRTH_DATE,
                        SensitiveKind.PHONE,
                        SensitiveKind.HEALTH,
                        SensitiveKind.SECRET),
                "household",
                Set.of(
                        SensitiveKind.NAME,
                        SensitiveKind.IDENTITY,
                        SensitiveKind.ADDRESS,
                        SensitiveKind.LOCATION,
                        SensitiveKind.PHONE,
                        SensitiveKind.ACCOUNT,
                        SensitiveKind.SECRET),
                "feedHealth",
                Set.of(SensitiveKind.IDENTITY, SensitiveKind.HEALTH, SensitiveKind.SECRET),
                "creditRating",
                Set.of(SensitiveKind.SECRET),
                "accessLog",
                Set.of(SensitiveKind.NAME)));
        wanted.forEach((name, kinds) -> {
            Set<SensitiveKind> found = new TreeSet<>();
            RecordTypes.find(name).orElseThrow().elements().stream()
                    .map(Element::sensitive)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
            assertThat(found).as(name).isEqualTo(kinds);
        });
    }

    private boolean excepted(Element element) {
        return exceptions.containsKey(element.code()) || exceptions.containsKey(element.name());
    }

    private static List<RecordType> types() {
        return Stream.concat(Stream.of(RecordTypes.header()), RecordTypes.all().stream())
                .toList();
    }

    /** A kind of value, with the terms and words that betray it. */
    private record Suspicion(String kind, Pattern term, Pattern words) {

        static Suspicion of(String line) {
            String[] parts = line.split(",", 3);
            return new Suspicion(parts[0], Pattern.compile(parts[1]), Pattern.compile("\\b(" + parts[2] + ")\\b"));
        }

        boolean meets(Element element) {
            if (AGGREGATES.contains(element.info().unit())) {
                return false;
            }
            if (kind.equals("FREE_TEXT") && element.constraint(Text.class).isEmpty()) {
                return false;
            }
            String spelled = WORD.matcher(element.name()).replaceAll(" $1").toLowerCase(java.util.Locale.ROOT);
            return term.matcher(element.zh()).find() || words.matcher(spelled).find();
        }
    }

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new TreeMap<>();
        for (String line : lines("exceptions.csv")) {
            String[] parts = line.split(",", 2);
            assertThat(exceptions.put(parts[0], parts[1])).as(line).isNull();
        }
        return exceptions;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(SensitiveReviewTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
