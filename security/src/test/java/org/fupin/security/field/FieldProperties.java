package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.fupin.model.type.ValueType;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyRing;

@Tag("property")
class FieldProperties {

    private final KeyRing ring = TestCiphers.ring(CryptoSuite.SM, "k-1");
    private final FieldCipher cipher = TestCiphers.cipher(ring);

    @Property
    void sealedValuesOpenAndPaddingRounds(
            @ForAll("values") String value, @ForAll("ids") String id, @ForAll LengthHiding hiding) {
        FieldRef ref = new FieldRef("person", "name", id);
        String sealed = cipher.seal(ref, value, hiding);
        assertThat(TestCiphers.open(cipher, ref, sealed)).isEqualTo(value);
        int bytes = java.util.Base64.getUrlDecoder().decode(sealed.substring(5)).length;
        int block = hiding.padded(0);
        assertThat((bytes - 3 - 3 - 4 - 12 - 16) % block).isZero();
    }

    @Property
    void twoIdsNeverShareAPlace(@ForAll("ids") String one, @ForAll("ids") String other) {
        String sealed = cipher.seal(new FieldRef("person", "name", one), "x");
        boolean same = java.text.Normalizer.normalize(one, java.text.Normalizer.Form.NFC)
                .equals(java.text.Normalizer.normalize(other, java.text.Normalizer.Form.NFC));
        boolean opened;
        try (Opened value = cipher.open(new FieldRef("person", "name", other), sealed)) {
            opened = value.length() == 1;
        } catch (org.fupin.security.SecurityRefusal e) {
            opened = false;
        }
        assertThat(opened).isEqualTo(same);
    }

    @Property
    void decimalsKeepTheirScale(@ForAll java.math.BigDecimal value) {
        String text = ValueText.of(ValueType.DECIMAL, value);
        assertThat(ValueText.parse(ValueType.DECIMAL, text, "x")).isEqualTo(value);
    }

    @Property
    void codesKeepTheirBorders(@ForAll("codes") java.util.List<String> value) {
        String text = ValueText.of(ValueType.CODES, value);
        assertThat(ValueText.parse(ValueType.CODES, text, "x")).isEqualTo(value);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(80),
                        Arbitraries.strings()
                                .withChars("张三\u0000\u0080\u00FF x")
                                .ofMaxLength(40),
                        Arbitraries.just("𠮷𪚥").map(text -> text + text))
                .filter(FieldProperties::whole);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("01/%e\u0301")
                                .ofMinLength(1)
                                .ofMaxLength(4),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20))
                .filter(FieldProperties::whole);
    }

    @Provide
    Arbitrary<java.util.List<String>> codes() {
        return Arbitraries.strings()
                .withChars("01;,\"\\[]张")
                .ofMaxLength(4)
                .list()
                .ofMaxSize(4);
    }

    private static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
