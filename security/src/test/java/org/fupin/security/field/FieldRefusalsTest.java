package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.field.TestCiphers.POLICY;
import static org.fupin.security.field.TestCiphers.PURPOSE;
import static org.fupin.security.field.TestCiphers.REF;
import static org.fupin.security.field.TestCiphers.cipher;
import static org.fupin.security.field.TestCiphers.open;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.field.FieldFailures.Cause;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.NewKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a cipher does not open, and that its answer tells nothing. */
class FieldRefusalsTest {

    private static final String NUMBER = "52010218010922005X";

    private final KeyRing ring = ring(CryptoSuite.SM, "k-2018");
    private final FieldCipher cipher = cipher(ring);

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    @Test
    void itOpensNowhereElse() {
        String sealed = cipher.seal(REF, NUMBER);
        for (FieldRef other : List.of(
                new FieldRef("person", "certificateNo", "5200000000002"),
                new FieldRef("person", "phone", "5200000000001"),
                new FieldRef("household", "certificateNo", "5200000000001"),
                new FieldRef("personcertificateNo", "5200000000001", "x"))) {
            refused(Code.CANNOT_OPEN, () -> cipher.open(other, sealed));
        }
        for (FieldCipher.Builder other : List.of(
                FieldCipher.builder(ring, POLICY, "其他用途"),
                FieldCipher.builder(ring, POLICY, PURPOSE).dataset("2018"))) {
            try (FieldCipher elsewhere = other.build()) {
                refused(Code.CANNOT_OPEN, () -> elsewhere.open(REF, sealed));
            }
        }
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        String sealed = cipher.seal(REF, NUMBER);
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(5));
        List<String> texts = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        try (FieldCipher heard = FieldCipher.builder(ring, POLICY, PURPOSE)
                .failures((ref, cause) -> causes.add(cause))
                .build()) {
            // key check, nonce, ciphertext, tag
            for (int at : new int[] {9, 14, 26, bytes.length - 1}) {
                byte[] changed = bytes.clone();
                changed[at] ^= 1;
                String text = "paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
                texts.add(refused(Code.CANNOT_OPEN, () -> heard.open(REF, text)).getMessage());
            }
            FieldRef moved = new FieldRef(REF.recordType(), REF.element(), "other");
            texts.add(refused(Code.CANNOT_OPEN, () -> heard.open(moved, sealed)).getMessage());
            try (KeyRing namesake = ring(CryptoSuite.SM, "k-2018");
                    FieldCipher theirs = cipher(namesake)) {
                String foreign = theirs.seal(REF, NUMBER);
                texts.add(refused(Code.CANNOT_OPEN, () -> heard.open(REF, foreign))
                        .getMessage());
            }
        }
        assertThat(new HashSet<>(texts)).hasSize(1);
        assertThat(texts).hasSize(6).allMatch(text -> text.contains("person.certificateNo"));
        assertThat(causes)
                .containsExactly(
                        Cause.WRONG_KEY,
                        Cause.NOT_AUTHENTIC,
                        Cause.NOT_AUTHENTIC,
                        Cause.NOT_AUTHENTIC,
                        Cause.NOT_AUTHENTIC,
                        Cause.WRONG_KEY);
    }

    @Test
    void stateAndPolicyAreAskedBeforeAnythingIsDecrypted() {
        String sealed = cipher.seal(REF, NUMBER);
        KeyId old = new KeyId("k-2018");
        KeyId next = ring.rotate(KeyPurpose.FIELD).id();
        assertThat(open(cipher, REF, sealed)).as("decrypt-only").isEqualTo(NUMBER);
        assertThat(FieldCipher.keyOf(cipher.seal(REF, NUMBER))).isEqualTo(next);
        ring.change(old, KeyState.DISABLED);
        refused(Code.KEY_STATE, () -> cipher.open(REF, sealed));
        ring.change(old, KeyState.DESTROYED);
        refused(Code.KEY_STATE, () -> cipher.open(REF, sealed));
        try (KeyRing intl = ring(CryptoSuite.INTL, "k-intl");
                FieldCipher both = cipher(intl);
                FieldCipher strict = FieldCipher.builder(intl, POLICY, PURPOSE).build()) {
            String foreign = both.seal(REF, NUMBER);
            refused(Code.FORBIDDEN, () -> strict.open(REF, foreign));
            refused(Code.FORBIDDEN, () -> strict.seal(REF, NUMBER));
            refused(Code.KEY_UNKNOWN, () -> both.open(REF, sealed));
        }
    }

    @Test
    void theSuiteInTheHeaderCannotBeExchanged() {
        byte[] bytes = Base64.getUrlDecoder().decode(cipher.seal(REF, NUMBER).substring(5));
        bytes[1] = CryptoSuite.INTL.id();
        String downgraded = "paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refused(Code.CANNOT_OPEN, () -> cipher.open(REF, downgraded));
        try (FieldCipher strict = FieldCipher.builder(ring, POLICY, PURPOSE).build()) {
            refused(Code.FORBIDDEN, () -> strict.open(REF, downgraded));
        }
        bytes[1] = 7;
        String unknown = "paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refused(Code.MALFORMED, () -> cipher.open(REF, unknown));
    }

    @Test
    void aKeyOfAnotherPurposeOpensNothing() {
        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM).named("k-2019"));
        byte[] bytes = Base64.getUrlDecoder().decode(cipher.seal(REF, NUMBER).substring(5));
        bytes[8] = '9';
        String renamed = "paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refused(Code.KEY_STATE, () -> cipher.open(REF, renamed));
    }

    @Test
    void whatIsNoSealedTextIsRefused() {
        String sealed = cipher.seal(REF, NUMBER);
        for (String bad : List.of(
                "",
                "paf1",
                "paf1.",
                "PAF1." + sealed.substring(5),
                "paf2." + sealed.substring(5),
                " " + sealed,
                sealed + "=",
                sealed + "\n",
                sealed.substring(0, 40),
                sealed.replace('_', '/').replace('-', '+') + "+",
                NUMBER)) {
            SecurityRefusal refusal = refused(Code.MALFORMED, () -> cipher.open(REF, bad));
            assertThat(refusal.getMessage()).doesNotContain(NUMBER);
            refused(Code.MALFORMED, () -> cipher.reseal(REF, bad));
        }
    }
}
