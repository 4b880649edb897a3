package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.fupin.model.identifier.CitizenId;
import org.fupin.security.keys.KeyRing;

@Tag("property")
class TokenProperties {

    private final KeyRing ring = TestKeys.ring();
    private final TokenMaker maker = TestKeys.maker(ring, TestKeys.CONTEXT);

    /** Two spellings, of one value as often as of two. */
    @Property
    void sameNormalFormSameToken(@ForAll("spellings") String one, @ForAll("spellings") String other) {
        Normalised first = Normalisation.of(NormalForm.IDENTITY, one);
        Normalised second = Normalisation.of(NormalForm.IDENTITY, other);
        Token oneToken = maker.token(TokenField.identity(), one).token();
        Token otherToken = maker.token(TokenField.identity(), other).token();
        assertThat(oneToken == null).isEqualTo(!first.matchable());
        if (oneToken != null && otherToken != null) {
            assertThat(oneToken.equals(otherToken)).isEqualTo(first.equals(second));
        }
    }

    @Property
    void everySpellingOfANumberHasItsToken(@ForAll("numbers") String number, @ForAll("noises") Noise noise) {
        assertThat(maker.token(TokenField.identity(), noise.of(number)).token())
                .isNotNull()
                .isEqualTo(maker.token(TokenField.identity(), number).token());
    }

    @Property
    void normalFormsAreNormal(@ForAll NormalForm form, @ForAll("texts") String text) {
        Normalised once = Normalisation.of(form, text);
        if (once.matchable()) {
            assertThat(Normalisation.of(form, once.required())).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once.required(), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Property
    void namesInEitherCompositionMeet(@ForAll("texts") String text) {
        assertThat(Normalisation.of(NormalForm.NAME, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Normalisation.of(NormalForm.NAME, Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** One value in many contexts: no two contexts, fields or keys ever give the same token. */
    @Property(tries = 200)
    void contextsNeverMeet(@ForAll("numbers") String number) {
        Map<Token, String> seen = new HashMap<>();
        for (String purpose : List.of("低保比对", "低保比对2", "低保比")) {
            for (String party : List.of("MZ", "JY", "MZ2018")) {
                for (String period : List.of("2018", "2018-06", "2", "018")) {
                    TokenContext context = new TokenContext(purpose, "FP", party, period);
                    try (TokenMaker one = TestKeys.maker(ring, context);
                            TokenMaker other = TokenMaker.of(ring, TestKeys.POLICY, TestKeys.OTHER, context)) {
                        put(seen, one.token(TokenField.identity(), number), context + " identity");
                        put(seen, one.token(TokenField.account(), number), context + " account");
                        put(seen, other.token(TokenField.identity(), number), context + " other key");
                    }
                }
            }
        }
        assertThat(seen).hasSize(3 * 3 * 4 * 3);
    }

    private static void put(Map<Token, String> seen, TokenResult result, String where) {
        assertThat(seen.put(result.found().orElseThrow(), where)).isNull();
    }

    /** Ids of one set of people under two purposes: whoever holds both lists finds no two alike. */
    @Property(tries = 20)
    void listsOfTwoPurposesShareNothing(@ForAll("manyNumbers") Set<String> numbers) {
        Set<Token> tokens = new HashSet<>();
        try (TokenMaker other = TestKeys.maker(ring, new TokenContext("住房比对", "FP", "MZ", "2018"))) {
            for (String number : numbers) {
                tokens.add(maker.token(TokenField.identity(), number).found().orElseThrow());
                tokens.add(other.token(TokenField.identity(), number).found().orElseThrow());
            }
        }
        assertThat(tokens).hasSize(2 * numbers.size());
    }

    /** Parts of a compound field cannot be shifted into each other. */
    @Property
    void compoundValuesHaveBorders(@ForAll("names") String one, @ForAll("names") String other) {
        TokenField field = TokenField.compound(TokenField.name(), TokenField.name());
        String joined = one + other;
        Set<Token> tokens = new HashSet<>();
        int cuts = 0;
        for (int cut = 1; cut < joined.length(); cut++) {
            cuts++;
            tokens.add(maker.token(field, joined.substring(0, cut), joined.substring(cut))
                    .found()
                    .orElseThrow());
        }
        assertThat(tokens).hasSize(cuts);
    }

    @Property
    void textOfATokenIsItsOnlySpelling(@ForAll long high, @ForAll long low) {
        Token token = new Token(high, low);
        assertThat(token.text()).hasSize(Token.TEXT_LENGTH);
        assertThat(Token.parse(token.text())).isEqualTo(token);
    }

    @Property
    void tokensAreOrderedAsTheirBytes(
            @ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
        String one = "%016x%016x".formatted(high, low);
        String other = "%016x%016x".formatted(otherHigh, otherLow);
        int order = new Token(high, low).compareTo(new Token(otherHigh, otherLow));
        assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    /** Changes the spelling of a number as real files do. */
    record Noise(boolean small, boolean wide, int gap, String blank) {

        String of(String number) {
            String text = small ? number.replace('X', 'x') : number;
            if (wide) {
                text = text.codePoints()
                        .collect(StringBuilder::new, (b, c) -> b.appendCodePoint(c + 0xFEE0), StringBuilder::append)
                        .toString();
            }
            return text.substring(0, gap) + blank + text.substring(gap) + blank;
        }
    }

    @Provide
    Arbitrary<Noise> noises() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.of("", " ", "\u3000", "\u00A0", "\t", "\u200B", "\uFEFF"))
                .as(Noise::new);
    }

    /** Numbers of people who cannot exist. */
    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(110_000, 659_999),
                        Arbitraries.integers().between(2101, 2199),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 999))
                .as("%06d%04d%02d%02d%03d"::formatted)
                .map(digits -> digits + CitizenId.checkCharacter(digits));
    }

    @Provide
    Arbitrary<Set<String>> manyNumbers() {
        return numbers().set().ofSize(500);
    }

    /** Spellings of three numbers, old and new, sound and unsound. */
    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of(
                "52010218010922005X",
                "52010218010922005x",
                "52010218010922005X31",
                " 52010218010922005Ｘ",
                "52010218010922996X",
                "520102010922996",
                "5201 0201 0922 996",
                "520102180109220051",
                "520102180109220228",
                "");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("张王李赵买提").ofMinLength(1).ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("张三·•・ \u3000\u200Be\u0301Xx019年月日-/+\uF9D1⼤\uE863ａŉßﬁ\u0387\u1100\u1161")
                        .ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(12).filter(TokenProperties::whole));
    }

    private static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
