package org.fupin.security.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.KeyState;

/** Tests of one part of the service. */
abstract class TckGroup {

    static final KeyId UNKNOWN = new KeyId("tck-no-such-key");
    static final byte[] CONTEXT = ascii("context");

    final TckSubject subject;
    final KeyService service;
    private final List<TckTest> tests = new ArrayList<>();

    TckGroup(TckSubject subject) {
        this.subject = subject;
        this.service = subject.service();
    }

    final void test(String name, TckTest.Body body) {
        tests.add(new TckTest(name, body));
    }

    final List<TckTest> tests() {
        return List.copyOf(tests);
    }

    final KeyId key(KeyPurpose purpose) {
        return subject.enabled(purpose, 0);
    }

    final KeyId other(KeyPurpose purpose) {
        return subject.enabled(purpose, 1);
    }

    /** A key in a state that every service must know. */
    final KeyId brought(KeyPurpose purpose, KeyState state, Consumer<KeyId> whileEnabled) {
        Optional<KeyId> key = subject.brought(purpose, state, whileEnabled);
        return key.orElseThrow(() -> new AssertionError("the subject brings no " + purpose + " key to " + state));
    }

    final KeyId brought(KeyPurpose purpose, KeyState state) {
        return brought(purpose, state, key -> {});
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
