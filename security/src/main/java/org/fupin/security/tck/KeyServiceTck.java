package org.fupin.security.tck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/**
 * All tests of a key service. A service that passes them gives the same answers as the software one, refuses what it
 * must refuse, and says so in the same words.
 */
public final class KeyServiceTck {

    private KeyServiceTck() {}

    /** Returns the tests for this subject; they can run in any order, and many times. */
    public static Stream<TckTest> tests(TckSubject subject) {
        return Stream.of(
                        new InfoTests(subject),
                        new WrapTests(subject),
                        new DeriveTests(subject),
                        new MacTests(subject),
                        new SignTests(subject),
                        new EnvelopeTests(subject),
                        new DestroyedTests(subject),
                        new ConcurrencyTests(subject))
                .map(TckGroup::tests)
                .flatMap(List::stream);
    }

    /** A destroyed key does nothing, in a service that knows destroyed keys or has forgotten them. */
    private static final class DestroyedTests extends TckGroup {
        private static final Set<Code> GONE = Set.of(Code.KEY_STATE, Code.KEY_UNKNOWN);

        DestroyedTests(TckSubject subject) {
            super(subject);
            destroyed(KeyPurpose.FIELD, key -> service.derive(key, CONTEXT, 16));
            destroyed(KeyPurpose.TOKEN, key -> service.mac(key, CONTEXT));
            destroyed(KeyPurpose.SIGN, key -> service.sign(key, CONTEXT));
            destroyed(KeyPurpose.DECRYPT, key -> service.openEnvelope(key, CONTEXT));
        }

        private void destroyed(KeyPurpose purpose, Consumer<KeyId> use) {
            test("destroyed: a " + purpose + " key does nothing more", () -> {
                Optional<KeyId> key = subject.brought(purpose, KeyState.DESTROYED, id -> {});
                if (key.isPresent()) {
                    Expect.refusal(GONE, () -> use.accept(key.get()), "destroyed");
                }
            });
        }
    }
}
