package org.fupin.security.keys;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/**
 * Turns the content of a ring into the members of its file and back. A text is accepted only when writing what was read
 * gives the same bytes again: no other spelling of the same content exists.
 */
final class RingText {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String OBJECT = "keyring";

    private RingText() {}

    /** What a file says, before anything of it is believed. */
    record Parsed(RingContent content, RingGuard guard) {}

    static byte[] write(RingContent content, RingGuard guard) {
        return RingJson.write(new RingDocument(
                RingDocument.FORMAT,
                RingDocument.VERSION,
                content.suite().name(),
                content.generation(),
                protection(guard),
                content.keys().stream().map(key -> key(key, content.suite())).toList()));
    }

    static Parsed read(byte[] json) {
        RingDocument document = RingJson.read(json, RingDocument.class, OBJECT);
        if (!RingDocument.FORMAT.equals(document.format()) || document.version() != RingDocument.VERSION) {
            throw new SecurityRefusal(Code.UNSUPPORTED, OBJECT);
        }
        Parsed parsed = parse(document);
        if (!ConstantTime.equal(json, write(parsed.content(), parsed.guard()))) {
            throw malformed();
        }
        return parsed;
    }

    private static Parsed parse(RingDocument document) {
        try {
            if (document.keys().size() > RingContent.MOST_KEYS) {
                throw new SecurityRefusal(Code.LIMIT, OBJECT);
            }
            CryptoSuite suite = CryptoSuite.valueOf(document.suite());
            List<RingEntry> keys = document.keys().stream().map(RingText::entry).toList();
            RingContent content = new RingContent(suite, document.generation(), keys);
            content.requireSound();
            return new Parsed(content, guard(document.protection()));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw malformed();
        }
    }

    private static RingDocument.Protection protection(RingGuard guard) {
        KeyId kek = guard.kek();
        byte[] salt = guard.salt();
        return new RingDocument.Protection(
                guard.kind(),
                kek == null ? null : kek.value(),
                guard.algorithm(),
                salt == null ? null : guard.iterations(),
                salt == null ? null : BASE64.encodeToString(salt),
                BASE64.encodeToString(guard.wrapped()));
    }

    private static RingGuard guard(RingDocument.Protection text) {
        boolean password = RingGuard.PASSWORD.equals(text.kind());
        if (!password && !RingGuard.KEK.equals(text.kind())) {
            throw new SecurityRefusal(Code.UNSUPPORTED, OBJECT);
        }
        Integer iterations = text.iterations();
        if (iterations != null) {
            PasswordCost.require(iterations);
        }
        return new RingGuard(
                text.kind(),
                text.algorithm(),
                bytes(text.wrapped()),
                password ? bytes(Objects.requireNonNull(text.salt())) : null,
                password ? Objects.requireNonNull(iterations) : 0,
                password ? null : new KeyId(Objects.requireNonNull(text.kid())));
    }

    private static RingDocument.Key key(RingEntry key, CryptoSuite ring) {
        KeyInfo info = key.info();
        byte[] wrapped = key.wrapped();
        return new RingDocument.Key(
                info.id().value(),
                info.purpose().name(),
                info.state().name(),
                info.suite().name(),
                info.primary(),
                info.created().toString(),
                key.expires() == null ? null : key.expires().toString(),
                info.uses(),
                wrapped == null ? null : RingSecret.algorithm(ring),
                wrapped == null ? null : BASE64.encodeToString(wrapped),
                key.certificates().isEmpty()
                        ? null
                        : key.certificates().stream()
                                .map(BASE64::encodeToString)
                                .toList());
    }

    private static RingEntry entry(RingDocument.Key text) {
        List<String> certificates = text.certificates();
        KeyInfo info = new KeyInfo(
                new KeyId(text.kid()),
                KeyPurpose.valueOf(text.purpose()),
                KeyState.valueOf(text.state()),
                CryptoSuite.valueOf(text.suite()),
                text.primary(),
                time(text.created()),
                text.uses());
        return new RingEntry(
                info,
                text.expires() == null ? null : time(text.expires()),
                text.wrapped() == null ? null : bytes(text.wrapped()),
                certificates == null
                        ? List.of()
                        : certificates.stream().map(RingText::bytes).toList());
    }

    private static Instant time(String text) {
        return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(Code.MALFORMED, OBJECT);
    }
}
