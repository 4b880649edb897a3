package org.fupin.security.tck;

import java.util.Set;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/** What a service tells of its keys. */
final class InfoTests extends TckGroup {

    InfoTests(TckSubject subject) {
        super(subject);
        test(
                "info: an unknown key has none",
                () -> Expect.that(service.info(UNKNOWN).isEmpty(), "no info"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            test("info: the " + purpose + " keys are enabled and of the suite", () -> {
                tells(key(purpose), purpose, KeyState.ENABLED);
                tells(other(purpose), purpose, KeyState.ENABLED);
                Expect.that(!key(purpose).equals(other(purpose)), "two different keys");
            });
        }
        for (KeyState state : Set.of(KeyState.DECRYPT_ONLY, KeyState.DISABLED)) {
            test("info: a key that was brought to " + state + " says so", () -> {
                KeyId key = brought(KeyPurpose.FIELD, state);
                tells(key, KeyPurpose.FIELD, state);
            });
        }
        test(
                "info: a destroyed key says so or is unknown",
                () -> subject.brought(KeyPurpose.FIELD, KeyState.DESTROYED, key -> {})
                        .flatMap(service::info)
                        .ifPresent(info -> Expect.that(info.state() == KeyState.DESTROYED, "destroyed")));
        test("info: certificates of unknown keys and of secret keys are refused", () -> {
            Expect.refusal(Code.KEY_UNKNOWN, () -> service.certificate(UNKNOWN), "unknown key");
            Expect.refusal(Code.KEY_STATE, () -> service.certificate(key(KeyPurpose.FIELD)), "FIELD key");
        });
    }

    private void tells(KeyId id, KeyPurpose purpose, KeyState state) {
        KeyInfo info = service.info(id).orElseThrow(() -> new AssertionError("no info of " + id));
        Expect.that(info.id().equals(id), "the id asked for");
        Expect.that(info.purpose() == purpose, "purpose " + purpose);
        Expect.that(info.state() == state, "state " + state);
        Expect.that(info.suite() == subject.suite(), "suite " + subject.suite());
        Expect.that(info.uses() >= 0, "uses not negative");
    }
}
