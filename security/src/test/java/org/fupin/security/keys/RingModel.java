package org.fupin.security.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fupin.security.SecurityRefusal.Code;

/** What a ring should do, as simply as it can be said: a table of states. */
final class RingModel {

    /** One key of the model. */
    static final class Key {
        final KeyPurpose purpose;
        KeyState state = KeyState.ENABLED;
        boolean primary;
        long uses;

        Key(KeyPurpose purpose, boolean primary) {
            this.purpose = purpose;
            this.primary = primary;
        }
    }

    final Map<KeyId, Key> keys = new LinkedHashMap<>();

    Optional<KeyId> primary(KeyPurpose purpose) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().primary && key.getValue().purpose == purpose)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void demote(KeyPurpose purpose) {
        primary(purpose).ifPresent(id -> get(id).primary = false);
    }

    Key get(KeyId id) {
        Key key = keys.get(id);
        if (key == null) {
            throw new AssertionError("the model has no key " + id);
        }
        return key;
    }

    Optional<Code> add(KeyId id, KeyPurpose purpose, boolean primary) {
        if (keys.containsKey(id)) {
            return Optional.of(Code.KEY_STATE);
        }
        if (primary) {
            demote(purpose);
        }
        keys.put(id, new Key(purpose, primary));
        return Optional.empty();
    }

    void rotate(KeyId id, KeyPurpose purpose) {
        primary(purpose).ifPresent(old -> {
            get(old).state = KeyState.DECRYPT_ONLY;
            get(old).primary = false;
        });
        keys.put(id, new Key(purpose, true));
    }

    Optional<Code> makePrimary(KeyId id) {
        Key key = get(id);
        if (key.state != KeyState.ENABLED || key.primary) {
            return Optional.of(Code.KEY_STATE);
        }
        demote(key.purpose);
        key.primary = true;
        return Optional.empty();
    }

    /** The legal ways, written out once more: a table and not a rule. */
    Optional<Code> change(KeyId id, KeyState next) {
        Key key = get(id);
        boolean legal = switch (key.state.name() + ">" + next.name()) {
            case "ENABLED>DECRYPT_ONLY",
                    "ENABLED>DISABLED",
                    "DECRYPT_ONLY>DISABLED",
                    "DISABLED>DECRYPT_ONLY",
                    "DISABLED>DESTROYED" -> true;
            default -> false;
        };
        if (!legal) {
            return Optional.of(Code.KEY_STATE);
        }
        key.state = next;
        key.primary = false;
        return Optional.empty();
    }

    Optional<Code> use(KeyId id, long times) {
        Key key = get(id);
        if (key.state != KeyState.ENABLED) {
            return Optional.of(Code.KEY_STATE);
        }
        boolean limited = key.purpose == KeyPurpose.FIELD || key.purpose == KeyPurpose.WRAP;
        if (limited && key.uses + times > 4294967296L) {
            return Optional.of(Code.LIMIT);
        }
        key.uses += times;
        return Optional.empty();
    }

    Optional<Code> derive(KeyId id) {
        Key key = get(id);
        boolean purpose = key.purpose == KeyPurpose.FIELD || key.purpose == KeyPurpose.TOKEN;
        boolean state = key.state == KeyState.ENABLED || key.state == KeyState.DECRYPT_ONLY;
        return purpose && state ? Optional.empty() : Optional.of(Code.KEY_STATE);
    }
}
