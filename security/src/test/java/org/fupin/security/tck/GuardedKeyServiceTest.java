package org.fupin.security.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.GuardedKeyService;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.WrappedKey;
import org.fupin.security.tck.FaultyKeyService.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a key service does wrong: the right answer or a refusal, never a wrong answer, and never a secret told. */
class GuardedKeyServiceTest {

    private static final byte[] TEXT = TckGroup.ascii("text");
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int LAST_CALL = 4;

    private static final TckSubject SUBJECT = new RingSubject(CryptoSuite.INTL, UnaryOperator.identity());
    private static final byte[] SECRET = Expect.filled(32, 3);
    private static final GuardedKeyService SOUND = guard(SUBJECT.service(), Map.of());
    /** The check values of an earlier run, when all was well. */
    private static final Map<KeyId, byte[]> KNOWN = Map.of(
            key(KeyPurpose.FIELD), SOUND.check(key(KeyPurpose.FIELD)),
            key(KeyPurpose.TOKEN), SOUND.check(key(KeyPurpose.TOKEN)));

    /** One operation, its answer as bytes. */
    enum Operation {
        WRAP((service, given) -> {
            try (SecretBytes secret = SecretBytes.take(SECRET.clone())) {
                WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), secret, TEXT);
                // what is handed out opens with a sound service, else it is a loss of data
                return Expect.plain(SOUND.unwrap(wrapped, TEXT));
            }
        }),
        UNWRAP((service, given) -> {
            try (SecretBytes secret = SecretBytes.take(SECRET.clone())) {
                WrappedKey wrapped = SOUND.wrap(key(KeyPurpose.WRAP), secret, TEXT);
                return Expect.plain(service.unwrap(wrapped, TEXT));
            }
        }),
        DERIVE((service, given) -> Expect.plain(service.derive(key(KeyPurpose.FIELD), TEXT, 32))),
        MAC((service, given) -> service.mac(key(KeyPurpose.TOKEN), TEXT)),
        SIGN((service, given) -> {
            byte[] signature = service.sign(key(KeyPurpose.SIGN), TEXT);
            boolean right = Signatures.verify(
                    SUBJECT.service().certificate(key(KeyPurpose.SIGN)).getPublicKey(), TEXT, signature);
            return right ? SECRET : signature;
        }),
        OPEN((service, given) -> Expect.plain(service.openEnvelope(key(KeyPurpose.DECRYPT), given)));

        private final BiFunction<KeyService, byte[], byte[]> call;

        Operation(BiFunction<KeyService, byte[], byte[]> call) {
            this.call = call;
        }

        byte[] run(KeyService service, byte[] envelope) {
            return call.apply(service, envelope);
        }
    }

    private static KeyId key(KeyPurpose purpose) {
        return SUBJECT.enabled(purpose, 0);
    }

    private static GuardedKeyService guard(KeyService service, Map<KeyId, byte[]> checks) {
        return new GuardedKeyService(service, PATIENCE, checks);
    }

    private static byte[] envelope() {
        return Envelopes.seal(
                List.of(SUBJECT.service().certificate(key(KeyPurpose.DECRYPT))), SECRET, CryptoSuite.INTL);
    }

    static Stream<Arguments> everyFaultAtEveryCall() {
        return Stream.of(Operation.values())
                .flatMap(operation -> Stream.of(Fault.values())
                        .filter(fault -> fault != Fault.TIMEOUT)
                        .flatMap(fault -> Stream.of(1, 1000)
                                .flatMap(times -> Stream.iterate(0, from -> from <= LAST_CALL, from -> from + 1)
                                        .map(from -> Arguments.of(operation, fault, from, times)))));
    }

    @ParameterizedTest
    @MethodSource("everyFaultAtEveryCall")
    void theAnswerIsRightOrRefused(Operation operation, Fault fault, int from, int times) {
        byte[] envelope = envelope();
        byte[] right = operation.run(SOUND, envelope);
        FaultyKeyService faulty = new FaultyKeyService(SUBJECT, fault, from, times);
        try (GuardedKeyService guarded = guard(faulty, KNOWN)) {
            for (int n = 0; n < 2; n++) {
                try {
                    assertThat(operation.run(guarded, envelope)).isEqualTo(right);
                } catch (SecurityRefusal refusal) {
                    assertRefusal(refusal);
                }
            }
        }
        assertThat(faulty.calls()).isPositive();
    }

    private static void assertRefusal(SecurityRefusal refusal) {
        assertThat(refusal.code()).isIn(Code.UNAVAILABLE, Code.CANNOT_OPEN, Code.RANDOMNESS);
        StringWriter all = new StringWriter();
        refusal.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(FaultyKeyService.CANARY);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void aServiceThatNeverAnswersIsNotWaitedFor(Operation operation) {
        byte[] envelope = envelope();
        try (GuardedKeyService guarded = guard(new FaultyKeyService(SUBJECT, Fault.TIMEOUT, 0, 1000), KNOWN)) {
            long start = System.nanoTime();
            SecurityRefusal refusal = assertThrows(SecurityRefusal.class, () -> operation.run(guarded, envelope));
            assertThat(refusal.code()).isEqualTo(Code.UNAVAILABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aNonceThatComesTwiceIsRefused() {
        FaultyKeyService faulty = new FaultyKeyService(SUBJECT, Fault.SAME_NONCE, 2, 1);
        try (GuardedKeyService guarded = guard(faulty, Map.of());
                SecretBytes secret = SecretBytes.take(SECRET.clone())) {
            guarded.wrap(key(KeyPurpose.WRAP), secret, TEXT);
            SecurityRefusal refusal =
                    assertThrows(SecurityRefusal.class, () -> guarded.wrap(key(KeyPurpose.WRAP), secret, TEXT));
            assertThat(refusal.code()).isEqualTo(Code.RANDOMNESS);
        }
    }

    /** A test suite that passes whatever the service does is worth nothing. */
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TIMEOUT", "ERROR"})
    void theTestsFindEveryFault(Fault fault) {
        RingSubject good = new RingSubject(CryptoSuite.INTL, UnaryOperator.identity());
        FaultyKeyService faulty = new FaultyKeyService(good, fault, 0, Integer.MAX_VALUE);
        TckSubject subject = new Around(good, faulty);
        Set<KeyPurpose> found = EnumSet.noneOf(KeyPurpose.class);
        KeyServiceTck.tests(subject).filter(GuardedKeyServiceTest::quick).forEach(test -> {
            try {
                test.run();
            } catch (AssertionError e) {
                found.addAll(purposes(test.name()));
            }
        });
        Set<KeyPurpose> wanted = fault == Fault.SAME_NONCE || fault == Fault.REPLAYED
                ? EnumSet.of(KeyPurpose.WRAP, KeyPurpose.FIELD, KeyPurpose.TOKEN, KeyPurpose.SIGN, KeyPurpose.DECRYPT)
                : EnumSet.complementOf(EnumSet.of(KeyPurpose.AUDIT));
        assertThat(found).containsAll(wanted);
    }

    private static boolean quick(TckTest test) {
        return !test.name().matches("threads.*|.*(flipped bit|truncation|00 (envelopes|signatures|times)).*");
    }

    private static Set<KeyPurpose> purposes(String name) {
        return switch (name.substring(0, name.indexOf(':'))) {
            case "wrap", "unwrap" -> EnumSet.of(KeyPurpose.WRAP);
            case "derive" -> EnumSet.of(KeyPurpose.FIELD);
            case "mac" -> EnumSet.of(KeyPurpose.TOKEN);
            case "sign" -> EnumSet.of(KeyPurpose.SIGN);
            case "envelope" -> EnumSet.of(KeyPurpose.DECRYPT);
            default -> EnumSet.noneOf(KeyPurpose.class);
        };
    }

    /** The keys of one subject behind another service. */
    private record Around(TckSubject keys, KeyService service) implements TckSubject {
        @Override
        public CryptoSuite suite() {
            return keys.suite();
        }

        @Override
        public KeyId enabled(KeyPurpose purpose, int which) {
            return keys.enabled(purpose, which);
        }

        @Override
        public Optional<KeyId> brought(KeyPurpose purpose, KeyState state, Consumer<KeyId> whileEnabled) {
            return keys.brought(purpose, state, whileEnabled);
        }

        @Override
        public Optional<KeyId> imported(KeyPurpose purpose, byte[] key) {
            return keys.imported(purpose, key);
        }
    }
}
