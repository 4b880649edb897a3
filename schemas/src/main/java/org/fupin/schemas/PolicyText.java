package org.fupin.schemas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a Chinese policy text into its headings and sentences, whatever its line breaks. A sentence ends after 。；！？
 * and the closing marks that follow. Headings are {@code 五、} and {@code （一）} where a sentence may begin; a heading
 * ends where a known one does, else with its line. A line broken inside a heading cannot be told from one that ends it,
 * but for a short line without punctuation before an empty one, which is taken to belong to the heading.
 */
public final class PolicyText {

    private static final Pattern TOP = Pattern.compile("([一二三四五六七八九十]+)、");
    private static final Pattern SUB = Pattern.compile("（([一二三四五六七八九十]+)）");
    private static final Pattern TITLE = Pattern.compile("[^，、：。；！？]*");
    private static final String ENDS = "。；！？";
    private static final String CLOSERS = "”’）】』」》";
    private static final int SHORT_LINE = 10;

    private final String text;
    private final String solid;
    private final int[] places;
    private final List<PolicyAnchor> headings;
    private final List<PolicySentence> sentences = new ArrayList<>();

    private String top = "";
    private String section = "";
    private int ordinal;

    private PolicyText(String text, List<PolicyAnchor> headings) {
        this.text = text;
        this.headings = headings;
        this.places = new int[text.length()];
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isWhite(text.charAt(i))) {
                places[words.length()] = i;
                words.append(text.charAt(i));
            }
        }
        this.solid = words.toString();
        for (int at = 0; at < solid.length(); ) {
            at = next(at);
        }
    }

    /**
     * Splits the text.
     *
     * @param anchors known sentences; their headings tell where the headings of the text end
     */
    public static PolicyText split(String text, Collection<PolicyAnchor> anchors) {
        List<PolicyAnchor> headings =
                anchors.stream().filter(PolicyAnchor::isHeading).toList();
        return new PolicyText(Normalizer.normalize(text, Normalizer.Form.NFC), headings);
    }

    /** The text in NFC, white space and all. */
    public String text() {
        return text;
    }

    /** Its headings and sentences in order; together they are all of the text but white space. */
    public List<PolicySentence> sentences() {
        return List.copyOf(sentences);
    }

    /** SHA-256 in hexadecimal of the UTF-8 bytes. */
    static String digest(String words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private int next(int at) {
        Optional<PolicyAnchor> known = knownHeading(at);
        boolean entered = known.map(this::enter).orElseGet(() -> enter(at));
        int end = known.map(heading -> at + heading.length()).orElseGet(() -> entered ? headingByLines(at) : -1);
        if (entered) {
            ordinal = 0;
        }
        if (end < 0) {
            end = sentence(at);
            ordinal++;
        }
        sentences.add(new PolicySentence(section, ordinal, places[at], places[end - 1] + 1, solid.substring(at, end)));
        return end;
    }

    private boolean enter(PolicyAnchor heading) {
        section = heading.section();
        int sub = section.indexOf('(');
        top = sub < 0 ? section : section.substring(0, sub);
        return true;
    }

    /** Enters the section whose number stands here. */
    private boolean enter(int at) {
        Matcher above = marker(TOP, at);
        Matcher below = marker(SUB, at);
        if (above.lookingAt()) {
            top = above.group(1);
            section = top;
            return true;
        }
        if (below.lookingAt()) {
            section = top + "(" + below.group(1) + ")";
            return true;
        }
        return false;
    }

    private Matcher marker(Pattern pattern, int at) {
        return pattern.matcher(solid).region(at, solid.length());
    }

    private Optional<PolicyAnchor> knownHeading(int at) {
        return headings.stream()
                .filter(known -> at + known.length() <= solid.length())
                .filter(known -> solid.startsWith(known.opening(), at))
                .filter(known -> known.digest().equals(digest(solid.substring(at, at + known.length()))))
                .findFirst();
    }

    /** End of a heading that stands on its own line or lines, or −1 when a sentence follows it on the same line. */
    private int headingByLines(int at) {
        int end = lineEnd(at);
        if (containsEnd(at, end)) {
            return -1;
        }
        if (end < solid.length() && !emptyLineBefore(end)) {
            int more = lineEnd(end);
            boolean plain = TITLE.matcher(solid.substring(end, more)).matches();
            if (plain && more - end <= SHORT_LINE && (more == solid.length() || emptyLineBefore(more))) {
                return marker(SUB, end).lookingAt() ? end : more;
            }
        }
        return end;
    }

    private int sentence(int at) {
        int end = at;
        while (end < solid.length() && ENDS.indexOf(solid.charAt(end)) < 0) {
            end++;
            if (end < solid.length() && titleEnds(at, end)) {
                return end;
            }
        }
        while (end < solid.length() && (ENDS + CLOSERS).indexOf(solid.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether what began there is a title without punctuation and a numbered heading begins on the next line. */
    private boolean titleEnds(int start, int end) {
        return lineBefore(end)
                && (marker(TOP, end).lookingAt() || marker(SUB, end).lookingAt())
                && TITLE.matcher(solid.substring(start, end)).matches();
    }

    private int lineEnd(int at) {
        int end = at + 1;
        while (end < solid.length() && !lineBefore(end)) {
            end++;
        }
        return end;
    }

    private boolean containsEnd(int from, int to) {
        return solid.substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
    }

    private boolean lineBefore(int at) {
        return between(at).indexOf('\n') >= 0;
    }

    private boolean emptyLineBefore(int at) {
        return between(at).chars().filter(c -> c == '\n').count() > 1;
    }

    private String between(int at) {
        return text.substring(places[at - 1] + 1, places[at]);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
