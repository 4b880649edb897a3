package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Macs;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenMakerTest {

    private static final String NUMBER = "52010218010922005X";

    private final KeyRing ring = TestKeys.ring();
    private final TokenMaker maker = TestKeys.maker(ring, TestKeys.CONTEXT);

    @AfterEach
    void close() {
        maker.close();
        ring.close();
    }

    private static void refused(Code code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aTokenIsWhatTheFormulaSays() {
        byte[] pair = Pae.encode("FP", "MZ");
        byte[] derivation = Pae.encode("pa.token.key.v1", CryptoSuite.SM.id(), "低保比对", pair, "2018");
        byte[] input = Pae.encode("pa.token.v1", "低保比对", pair, "2018", "identity", 1, NUMBER);
        try (SecretBytes key = ring.derive(TestKeys.SM, derivation, 32)) {
            byte[] mac = Macs.mac(CryptoSuite.SM, key, input);
            Token expected = Token.of(Arrays.copyOf(mac, 16));
            assertThat(maker.token(TokenField.identity(), NUMBER).token()).isEqualTo(expected);
        }
        byte[] two = Pae.encode("pa.token.v1", "低保比对", pair, "2018", "name+birthDate", 1, "张三", "1801-09-22");
        TokenField field = TokenField.compound(TokenField.name(), TokenField.birthDate());
        try (SecretBytes key = ring.derive(TestKeys.SM, derivation, 32)) {
            Token expected = Token.of(Arrays.copyOf(Macs.mac(CryptoSuite.SM, key, two), 16));
            assertThat(maker.token(field, "张 三", "18010922").token()).isEqualTo(expected);
        }
    }

    @Test
    void fieldsWithFewValuesGetNoToken() {
        TokenField sex = TokenField.code(CodeLists.get("SEX"));
        refused(Code.WEAK, () -> maker.token(sex, "1"));
        refused(Code.WEAK, () -> maker.header(sex, "FP"));
        TokenField two = TokenField.compound(sex, TokenField.code(CodeLists.get("ETHNIC")));
        refused(Code.WEAK, () -> maker.token(two, "1", "01"));
        assertThat(maker.token(TokenField.compound(sex, TokenField.name()), "1", "张三")
                        .found())
                .isPresent();
    }

    @Test
    void theCountOfPossibleValuesDecides() {
        assertThat(TokenField.identity().possibleValues()).isGreaterThan(10_000_000_000L);
        TokenField date = TokenField.birthDate();
        assertThat(TokenField.compound(date, date, date, date, date, date).possibleValues())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(TokenField.compound(date, TokenField.name()).possibleValues())
                .isEqualTo(3_650_000_000L);
        assertThatThrownBy(TokenField::compound).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fieldsFollowFromTheElementsOfTheStandard() {
        RecordType person = RecordType.of(Person.class);
        RecordType household = RecordType.of(Household.class);
        Map.of(
                        "certificateNo", "identity",
                        "name", "name",
                        "phone", "phone",
                        "birthDate", "birthDate",
                        "sex", "code.SEX",
                        "workProvince", "element.workProvince")
                .forEach((name, code) ->
                        assertThat(TokenField.of(element(person, name)).code()).isEqualTo(code));
        assertThat(TokenField.of(element(household, "headCertificateNo")).code())
                .isEqualTo("identity");
        assertThat(TokenField.of(element(household, "bankAccountNo")).code()).isEqualTo("account");
        // an illness or a secret is marked too, but does not tell who it is
        Set<SensitiveKind> identifying = EnumSet.of(
                SensitiveKind.IDENTITY,
                SensitiveKind.NAME,
                SensitiveKind.PHONE,
                SensitiveKind.ACCOUNT,
                SensitiveKind.BIRTH_DATE);
        for (Element element : person.elements()) {
            boolean identifies = element.sensitive() != null && identifying.contains(element.sensitive());
            assertThat(TokenField.of(element).possibleValues() >= TokenField.LEAST_VALUES)
                    .as(element.name())
                    .isEqualTo(identifies);
        }
    }

    @Test
    void everyTokenIsCountedAndUnmatchableValuesAreNot() {
        maker.token(TokenField.identity(), NUMBER);
        maker.token(TokenField.identity(), "not a number");
        assertThat(ring.info(TestKeys.SM).orElseThrow().uses()).isEqualTo(1);
        TokenResult none = maker.token(TokenField.identity(), "not a number");
        assertThat(none.found()).isEmpty();
        assertThat(none.reason()).isEqualTo(Unmatchable.SHAPE);
        assertThat(none.toString()).doesNotContain("not a number");
        assertThat(maker.token(TokenField.name(), "张\uE863").privateUse()).isTrue();
    }

    @Test
    void theKeyMustBeAnEnabledTokenKeyOfAnAllowedSuite() {
        KeyId field = ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM)).id();
        refused(Code.KEY_STATE, () -> TokenMaker.of(ring, TestKeys.POLICY, field, TestKeys.CONTEXT));
        refused(Code.KEY_UNKNOWN, () -> TokenMaker.of(ring, TestKeys.POLICY, new KeyId("k-none"), TestKeys.CONTEXT));
        SecurityPolicy plain = SecurityPolicy.of(Profile.P2021_11);
        refused(Code.FORBIDDEN, () -> TokenMaker.of(ring, plain, TestKeys.INTL, TestKeys.CONTEXT));
        ring.change(TestKeys.SM, KeyState.DISABLED);
        refused(Code.KEY_STATE, () -> maker.token(TokenField.identity(), NUMBER));
    }

    @Test
    void theOtherSuiteMakesOtherTokens() {
        try (TokenMaker other = TokenMaker.of(ring, TestKeys.POLICY, TestKeys.INTL, TestKeys.CONTEXT)) {
            assertThat(other.token(TokenField.identity(), NUMBER))
                    .isNotEqualTo(maker.token(TokenField.identity(), NUMBER));
        }
    }

    @Test
    void aClosedMakerRefuses() {
        maker.close();
        assertThatThrownBy(() -> maker.token(TokenField.identity(), NUMBER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void valuesMustFitTheField() {
        assertThatThrownBy(() -> maker.token(TokenField.identity(), NUMBER, NUMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void contextsAreSpeltOneWay() {
        assertThat(new TokenContext("p", "MZ", "FP", "2018")).isEqualTo(new TokenContext("p", "FP", "MZ", "2018"));
        for (String bad : new String[] {"", " ", "a\n", "a\u200Bb", " a", "a\u202E", "a".repeat(101), "\uD800"}) {
            assertThatThrownBy(() -> new TokenContext(bad, "FP", "MZ", "2018"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new TokenContext("p", bad, "MZ", "2018"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new TokenContext("p", "FP", "FP", "2018"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Element element(RecordType type, String name) {
        return type.element(name).orElseThrow();
    }
}
