package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.keys.Rings.NOW;
import static org.fupin.security.keys.Rings.refuses;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateRequest;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyPairs;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ring lets its keys do, and what it tells of it. */
class KeyRingTest {

    private static final byte[] INFO = Pae.encode("test", 1);
    private static final byte[] MESSAGE = "清单 manifest".getBytes(StandardCharsets.UTF_8);

    private final List<KeyEvent> events = new ArrayList<>();
    private final KeyRing ring = ring(Rings.SETTINGS);

    private KeyRing ring(KeyRingSettings settings) {
        return KeyRing.inMemory(CryptoSuite.SM, settings.events(events::add));
    }

    private KeyInfo add(KeyPurpose purpose) {
        return ring.add(NewKey.of(purpose, CryptoSuite.SM));
    }

    private List<Kind> kinds() {
        return events.stream().map(KeyEvent::kind).toList();
    }

    @Test
    void aNewKeyIsEnabledPrimaryAndUnused() {
        KeyInfo key = add(KeyPurpose.FIELD);
        assertThat(key).isEqualTo(ring.primary(KeyPurpose.FIELD));
        assertThat(key.state()).isEqualTo(KeyState.ENABLED);
        assertThat(key.created()).isEqualTo(NOW);
        assertThat(key.uses()).isZero();
        assertThat(kinds()).containsExactly(Kind.CREATED, Kind.BECAME_PRIMARY);
        assertThat(events).allSatisfy(event -> assertThat(event.from()).isNull());
    }

    @Test
    void rotationLeavesTheOldKeyToOpenOnly() {
        KeyInfo old = add(KeyPurpose.FIELD);
        SecretBytes before = ring.derive(old.id(), INFO, 16);
        KeyInfo fresh = ring.rotate(KeyPurpose.FIELD);
        assertThat(ring.primary(KeyPurpose.FIELD)).isEqualTo(fresh);
        assertThat(ring.info(old.id()).orElseThrow().state()).isEqualTo(KeyState.DECRYPT_ONLY);
        assertThat(ring.derive(old.id(), INFO, 16)).isEqualTo(before);
        assertThat(ring.derive(fresh.id(), INFO, 16)).isNotEqualTo(before);
        refuses(Code.KEY_STATE, () -> ring.used(old.id(), 1));
        ring.used(fresh.id(), 1);
    }

    @Test
    void theFirstRotationJustMakesAKey() {
        assertThat(ring.rotate(KeyPurpose.TOKEN).primary()).isTrue();
        refuses(Code.KEY_UNKNOWN, () -> ring.primary(KeyPurpose.FIELD));
    }

    @Test
    void aSecondKeyBesidesThePrimaryIsForWhoNamesIt() {
        KeyInfo first = add(KeyPurpose.TOKEN);
        KeyInfo pair = ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM)
                .named("civil-health-2019q1")
                .besides());
        assertThat(ring.primary(KeyPurpose.TOKEN)).isEqualTo(first);
        ring.makePrimary(pair.id());
        assertThat(ring.primary(KeyPurpose.TOKEN).id()).isEqualTo(pair.id());
        assertThat(ring.info(first.id()).orElseThrow().state()).isEqualTo(KeyState.ENABLED);
        refuses(Code.KEY_STATE, () -> ring.makePrimary(pair.id()));
        refuses(
                Code.KEY_STATE,
                () -> ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM).named("civil-health-2019q1")));
    }

    @Test
    void aKeyMayBeUsedExactlyTwoToTheThirtyTwoTimes() {
        KeyId id = add(KeyPurpose.FIELD).id();
        ring.used(id, 1);
        ring.used(id, (1L << 32) - 2);
        ring.used(id, 1);
        assertThat(ring.info(id).orElseThrow().uses()).isEqualTo(1L << 32);
        refuses(Code.LIMIT, () -> ring.used(id, 1));
        ring.used(id, 0);
        assertThat(kinds()).containsOnlyOnce(Kind.USAGE_WARNING).endsWith(Kind.USAGE_LIMIT);
    }

    @Test
    void theWarningComesAtTwoToTheThirty() {
        KeyId id = add(KeyPurpose.FIELD).id();
        ring.used(id, (1L << 30) - (1L << 20));
        assertThat(kinds()).doesNotContain(Kind.USAGE_WARNING);
        ring.used(id, 1L << 20);
        assertThat(kinds()).containsOnlyOnce(Kind.USAGE_WARNING);
        ring.used(id, 1L << 20);
        assertThat(kinds()).containsOnlyOnce(Kind.USAGE_WARNING);
    }

    @Test
    void whatNeedsNoNonceIsCountedWithoutALimit() {
        KeyId id = add(KeyPurpose.TOKEN).id();
        ring.used(id, 1L << 40);
        ring.used(id, 5);
        assertThat(ring.info(id).orElseThrow().uses()).isEqualTo((1L << 40) + 5);
        assertThatThrownBy(() -> ring.used(id, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDestroyedKeyIsGone() {
        KeyId id = add(KeyPurpose.FIELD).id();
        refuses(Code.KEY_STATE, () -> ring.change(id, KeyState.DESTROYED));
        ring.change(id, KeyState.DISABLED);
        refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        refuses(Code.KEY_UNKNOWN, () -> ring.primary(KeyPurpose.FIELD));
        ring.change(id, KeyState.DESTROYED);
        refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        refuses(Code.KEY_STATE, () -> ring.change(id, KeyState.DECRYPT_ONLY));
        assertThat(kinds()).endsWith(Kind.STATE_CHANGED, Kind.DESTROYED);
        assertThat(ring.keys()).hasSize(1);
    }

    @Test
    void aKeyDisabledByMistakeOpensAgainAndSealsNeverMore() {
        KeyId id = add(KeyPurpose.FIELD).id();
        SecretBytes before = ring.derive(id, INFO, 16);
        ring.change(id, KeyState.DISABLED);
        ring.change(id, KeyState.DECRYPT_ONLY);
        assertThat(ring.derive(id, INFO, 16)).isEqualTo(before);
        refuses(Code.KEY_STATE, () -> ring.used(id, 1));
        refuses(Code.KEY_STATE, () -> ring.change(id, KeyState.ENABLED));
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void signaturesBelongToTheCertificate(CryptoSuite suite) {
        for (KeyPurpose purpose : List.of(KeyPurpose.SIGN, KeyPurpose.AUDIT)) {
            KeyId id = ring.add(NewKey.of(purpose, suite)).id();
            byte[] signature = ring.sign(id, MESSAGE);
            X509Certificate certificate = ring.certificate(id);
            assertThat(Signatures.verify(certificate.getPublicKey(), MESSAGE, signature))
                    .isTrue();
            assertThat(Signatures.verify(certificate.getPublicKey(), INFO, signature))
                    .isFalse();
            assertThat(ring.info(id).orElseThrow().uses()).isEqualTo(1);
            ring.change(id, KeyState.DECRYPT_ONLY);
            refuses(Code.KEY_STATE, () -> ring.sign(id, MESSAGE));
            assertThat(ring.certificate(id)).isEqualTo(certificate);
        }
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void anEnvelopeOpensAlsoAfterRotation(CryptoSuite suite) {
        KeyId id = ring.add(NewKey.of(KeyPurpose.DECRYPT, suite)).id();
        byte[] envelope = Envelopes.seal(List.of(ring.certificate(id)), INFO, suite);
        ring.rotate(NewKey.of(KeyPurpose.DECRYPT, suite));
        try (SecretBytes opened = ring.openEnvelope(id, envelope)) {
            assertThat(opened.<byte[]>use(byte[]::clone)).isEqualTo(INFO);
        }
        KeyId other = ring.primary(KeyPurpose.DECRYPT).id();
        refuses(Code.CANNOT_OPEN, () -> ring.openEnvelope(other, envelope));
        refuses(Code.CANNOT_OPEN, () -> ring.openEnvelope(id, MESSAGE));
        ring.change(id, KeyState.DISABLED);
        refuses(Code.KEY_STATE, () -> ring.openEnvelope(id, envelope));
    }

    @Test
    void aKeyServesOnePurposeOnly() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            KeyId id = add(purpose).id();
            if (purpose != KeyPurpose.FIELD && purpose != KeyPurpose.TOKEN) {
                refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
            }
            if (!purpose.signs()) {
                refuses(Code.KEY_STATE, () -> ring.sign(id, MESSAGE));
            }
            if (purpose != KeyPurpose.DECRYPT) {
                refuses(Code.KEY_STATE, () -> ring.openEnvelope(id, MESSAGE));
            }
            if (!purpose.pair()) {
                refuses(Code.KEY_STATE, () -> ring.certificate(id));
            }
        }
    }

    @Test
    void aCertificateOfAnAuthorityTakesThePlaceOfTheOwnOne() {
        KeyId id = add(KeyPurpose.DECRYPT).id();
        X509Certificate own = ring.certificate(id);
        byte[] before = Envelopes.seal(List.of(own), INFO, CryptoSuite.SM);
        X509Certificate issued = issue(own, CertificateUse.ENCRYPT);
        ring.certify(id, issued);
        assertThat(ring.certificate(id)).isEqualTo(issued);
        byte[] after = Envelopes.seal(List.of(issued), INFO, CryptoSuite.SM);
        for (byte[] envelope : List.of(before, after)) {
            assertThat(ring.openEnvelope(id, envelope).length()).isEqualTo(INFO.length);
        }
        assertThat(kinds()).endsWith(Kind.CERTIFIED);
        refuses(Code.UNTRUSTED, () -> ring.certify(id, issue(own, CertificateUse.SIGN)));
        X509Certificate foreign = ring.certificate(add(KeyPurpose.DECRYPT).id());
        refuses(Code.UNTRUSTED, () -> ring.certify(id, foreign));
        refuses(Code.KEY_STATE, () -> ring.certify(add(KeyPurpose.FIELD).id(), issued));
    }

    private static X509Certificate issue(X509Certificate own, CertificateUse use) {
        KeyPair authority = KeyPairs.generate(CryptoSuite.SM);
        Duration year = Duration.ofDays(365);
        CertificateRequest root = new CertificateRequest(
                "CN=root", authority.getPublic(), Set.of(CertificateUse.ISSUE), NOW, NOW.plus(year));
        return Certificates.issue(
                new CertificateRequest("CN=某县扶贫办", own.getPublicKey(), Set.of(use), NOW, NOW.plus(year)),
                Certificates.selfSigned(root, authority.getPrivate()),
                authority.getPrivate());
    }

    @Test
    void demonstrationKeysSealOnlyWhereAllowedAndUntilTheyExpire() {
        NewKey demo = NewKey.demo(KeyPurpose.FIELD, CryptoSuite.SM, NOW.plusSeconds(60));
        NewKey signing = NewKey.demo(KeyPurpose.SIGN, CryptoSuite.SM, NOW.plusSeconds(60));
        KeyId refused = ring.add(demo).id();
        assertThat(refused.value()).startsWith("DEMO-");
        refuses(Code.FORBIDDEN, () -> ring.used(refused, 1));
        refuses(Code.FORBIDDEN, () -> ring.sign(ring.add(signing).id(), MESSAGE));
        assertThat(ring.derive(refused, INFO, 16).length()).isEqualTo(16);

        KeyRing allowing = ring(Rings.SETTINGS.allowingDemo());
        allowing.used(allowing.add(demo).id(), 1);
        allowing.sign(allowing.add(signing).id(), MESSAGE);

        InstantSource late = InstantSource.fixed(NOW.plusSeconds(60));
        KeyRing expired = ring(KeyRingSettings.of(late).allowingDemo());
        refuses(Code.FORBIDDEN, () -> expired.used(expired.add(demo).id(), 1));
        assertThatThrownBy(() -> NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM).named("DEMO-1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> demo.named("real")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedRingRefusesEverything() {
        KeyId id = add(KeyPurpose.FIELD).id();
        ring.close();
        ring.close();
        refuses(Code.KEY_STATE, ring::keys);
        refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        refuses(Code.KEY_STATE, () -> ring.used(id, 1));
        refuses(Code.KEY_STATE, () -> ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM)));
    }

    @Test
    void aListenerMayUseTheRing() {
        KeyRing[] self = new KeyRing[1];
        List<Integer> lengths = new ArrayList<>();
        self[0] = KeyRing.inMemory(CryptoSuite.SM, Rings.SETTINGS.events(event -> {
            if (event.purpose() == KeyPurpose.FIELD) {
                lengths.add(self[0].sign(self[0].primary(KeyPurpose.AUDIT).id(), MESSAGE).length);
            }
        }));
        self[0].add(NewKey.of(KeyPurpose.AUDIT, CryptoSuite.SM));
        self[0].rotate(KeyPurpose.FIELD);
        assertThat(lengths).hasSize(2);
    }

    @Test
    void namesOfKeysHaveAForm() {
        for (String bad : List.of("", "K", "-a", "a b", "../a", "a\n", "钥", "DEMO-", "a".repeat(49))) {
            assertThatThrownBy(() -> new KeyId(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new KeyId("a".repeat(48)).value()).hasSize(48);
        assertThat(KeyId.random()).isNotEqualTo(KeyId.random());
    }
}
