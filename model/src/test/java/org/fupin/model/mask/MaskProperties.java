package org.fupin.model.mask;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fupin.model.identifier.InventedNumbers;

class MaskProperties {

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(InventedNumbers.citizens(), InventedNumbers.permits(), InventedNumbers.foreigners());
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(24);
    }

    @Property
    void ofAnIdentityNumberOnlyTheAreaShows(@ForAll("numbers") String number) {
        for (String suffix : new String[] {"", "31", "31B1"}) {
            String mask = Mask.of(SensitiveKind.IDENTITY, number + suffix);
            assertThat(mask).isEqualTo(number.substring(0, 6) + "*".repeat(12 + suffix.length()));
        }
    }

    @Property
    void whatIsNotShapedAsItsKindIsHidden(@ForAll("digits") String text) {
        int length = text.length();
        boolean identity = length == 15 || length == 18 || length == 20 || length == 22;
        assertThat(visible(Mask.of(SensitiveKind.IDENTITY, text))).isEqualTo(identity ? 6 : 0);
        assertThat(visible(Mask.of(SensitiveKind.PHONE, text))).isEqualTo(length == 11 ? 5 : 0);
        assertThat(visible(Mask.of(SensitiveKind.ACCOUNT, text))).isEqualTo(length >= 12 ? 4 : 0);
        assertThat(visible(Mask.of(SensitiveKind.ADDRESS, text))).isEqualTo(Math.min(6, length / 3));
        assertThat(visible(Mask.of(SensitiveKind.NAME, text))).isEqualTo(length > 1 ? 1 : 0);
        assertThat(visible(Mask.of(SensitiveKind.HEALTH, text))).isZero();
        assertThat(visible(Mask.of(SensitiveKind.SECRET, text))).isZero();
    }

    private static long visible(String mask) {
        return mask.chars().filter(c -> c != '*').count();
    }

    @Property
    void maskingAMaskChangesNothing(@ForAll SensitiveKind kind, @ForAll("digits") String text) {
        String mask = Mask.of(kind, text);
        assertThat(Mask.of(kind, mask)).isEqualTo(mask);
    }

    @Property
    void anyTextCanBeMasked(@ForAll SensitiveKind kind, @ForAll String text) {
        assertThat(Mask.of(kind, text)).isNotNull();
    }

    @Property
    void addressesShowAtMostAThird(@ForAll @IntRange(max = 60) int length) {
        String mask = Mask.of(SensitiveKind.ADDRESS, "村".repeat(length));
        assertThat(visible(mask)).isEqualTo(Math.min(6, length / 3));
        assertThat(mask).hasSize(length);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("张三欧阳司马古丽·•éÅａñ한 '-𠮷A*b").ofMaxLength(12);
    }

    @Property
    void theUnicodeFormOfTheValueDoesNotMatter(@ForAll SensitiveKind kind, @ForAll("words") String text) {
        String composed = Mask.of(kind, Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(Mask.of(kind, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(composed);
        assertThat(Mask.of(kind, composed)).isEqualTo(composed);
    }

    @Example
    void charactersAreCountedAsPeopleDo() {
        String eleven = "\uD842\uDFB7".repeat(11);
        assertThat(Mask.of(SensitiveKind.ACCOUNT, eleven)).isEqualTo("***");
        assertThat(Mask.of(SensitiveKind.ACCOUNT, eleven + "1")).isEqualTo("********" + eleven.substring(16) + "1");
    }

    @Property
    void aNameNeverShowsWhole(@ForAll("words") String name) {
        String nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
        String mask = Mask.of(SensitiveKind.NAME, name);
        assertThat(mask.codePointCount(0, mask.length())).isEqualTo(nfc.codePointCount(0, nfc.length()));
        assertThat(nfc.isEmpty() || mask.endsWith("*")).isTrue();
    }

    @Example
    void ofANameTheFamilyNameShows() {
        Map<String, String> masks = Map.ofEntries(
                entry("张三", "张*"),
                entry("欧阳", "欧*"),
                entry("欧阳某", "欧阳*"),
                entry("司马某某", "司马**"),
                entry("古丽·某某木", "古丽·***"),
                entry("阿某·买某·热某", "阿某·*****"),
                entry("古丽•某某", "古丽•**"),
                entry("·某", "·*"),
                entry("某·", "某*"),
                entry("John Smith", "J*********"),
                entry("e\u0301a", "\u00e9*"),
                entry("", ""));
        masks.forEach(
                (name, mask) -> assertThat(Mask.of(SensitiveKind.NAME, name)).isEqualTo(mask));
    }

    @Property
    void endsHideAllBetween(@ForAll("digits") String text, @ForAll @IntRange(max = 9) int head) {
        String mask = Mask.ends(text, head, 3);
        boolean whole = text.length() <= head + 3;
        assertThat(mask).hasSize(text.length());
        assertThat(visible(mask)).isEqualTo(whole ? 0 : head + 3);
    }

    @Example
    void endsAreNotNegative() {
        assertThatThrownBy(() -> Mask.ends("1", -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void examplesOfEachKind() {
        assertThat(Mask.of(SensitiveKind.NAME, "张三")).isEqualTo("张*");
        assertThat(Mask.of(SensitiveKind.NAME, "欧阳三四")).isEqualTo("欧阳**");
        assertThat(Mask.of(SensitiveKind.NAME, "甲")).isEqualTo("*");
        assertThat(Mask.of(SensitiveKind.NAME, "𠮷田")).isEqualTo("𠮷*");
        assertThat(Mask.of(SensitiveKind.PHONE, "13800005678")).isEqualTo("138******78");
        assertThat(Mask.of(SensitiveKind.PHONE, "0851-0000000")).isEqualTo("***");
        assertThat(Mask.of(SensitiveKind.ACCOUNT, "0000000079927398713")).isEqualTo("***************8713");
        assertThat(Mask.of(SensitiveKind.LOCATION, new BigDecimal("106.713478")))
                .isEqualTo("106.***");
        assertThat(Mask.of(SensitiveKind.LOCATION, "abcdef")).isEqualTo("***");
        assertThat(Mask.of(SensitiveKind.BIRTH_DATE, java.time.LocalDate.of(1880, 1, 2)))
                .isEqualTo("1880-**-**");
        assertThat(Mask.of(SensitiveKind.HEALTH, "高血压")).isEqualTo("***");
    }
}
