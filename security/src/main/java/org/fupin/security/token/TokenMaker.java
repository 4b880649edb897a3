package org.fupin.security.token;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.MacKey;
import org.fupin.security.internal.PaeParts;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.policy.SecurityPolicy;

/**
 * Makes the tokens of one context: token = first 16 bytes of HMAC-SM3(K, PAE("pa.token.v1", purpose, pair, period, field,
 * version of normalisation, value)), K derived from a TOKEN key of the ring for this purpose, pair and period.
 *
 * <p>The TOKEN key is named, not guessed: each pair of departments has one of its own, for whoever holds a key can make
 * every token under it. Safe for use by many threads; {@link #close} wipes the derived key.
 */
public final class TokenMaker implements AutoCloseable {

    private static final String LABEL = "pa.token.v1";
    private static final int HEAD_PARTS = 6;
    private static final int KEY = 32;
    private static final int CHECK = 8;

    private final KeyRing ring;
    private final KeyId id;
    private final CryptoSuite suite;
    private final TokenContext context;
    private final byte[] check;
    private final MacKey key;
    private final Map<String, byte[]> prefixes = new ConcurrentHashMap<>();

    private TokenMaker(KeyRing ring, KeyInfo info, TokenContext context, byte[] check, MacKey key) {
        this.ring = ring;
        this.id = info.id();
        this.suite = info.suite();
        this.context = context;
        this.check = check;
        this.key = key;
    }

    /**
     * A maker of tokens of the context.
     *
     * @param id the TOKEN key that the two parties share
     * @throws SecurityRefusal {@code KEY_UNKNOWN}, {@code KEY_STATE} for a key of another purpose or state,
     *     {@code FORBIDDEN} when the policy does not allow the key's suite
     */
    public static TokenMaker of(KeyRing ring, SecurityPolicy policy, KeyId id, TokenContext context) {
        KeyInfo info = ring.info(id).orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, id.value()));
        if (info.purpose() != KeyPurpose.TOKEN) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        policy.requireWrite(info.suite(), id.value());
        try (SecretBytes derived = derive(ring, info, "pa.token.key.v1", context, KEY);
                SecretBytes check = derive(ring, info, "pa.token.check.v1", context, CHECK)) {
            return new TokenMaker(ring, info, context, check.use(byte[]::clone), MacKey.of(info.suite(), derived));
        }
    }

    private static SecretBytes derive(KeyRing ring, KeyInfo key, String label, TokenContext context, int length) {
        byte[] info = Pae.encode(label, key.suite().id(), context.purpose(), context.pair(), context.period());
        return ring.derive(key.id(), info, length);
    }

    /**
     * The token of a value, or of several for a compound field; an absent value has none.
     *
     * @throws SecurityRefusal {@code WEAK} for a field with fewer than 10,000 possible values, {@code KEY_STATE}
     * @throws IllegalArgumentException when the number of values is not the field's
     */
    public TokenResult token(TokenField field, CharSequence... values) {
        List<TokenField.Part> parts = field.parts();
        if (parts.size() != values.length) {
            throw new IllegalArgumentException(field.code() + " needs " + parts.size() + " values");
        }
        byte[] prefix = prefix(field);
        String[] normal = new String[values.length];
        boolean privateUse = false;
        for (int i = 0; i < values.length; i++) {
            Normalised value = Normalisation.of(parts.get(i).form(), values[i]);
            if (!value.matchable()) {
                return new TokenResult(null, value.reason(), false);
            }
            normal[i] = value.required();
            privateUse |= value.privateUse();
        }
        ring.used(id, 1);
        return new TokenResult(Token.of(key.mac(prefix, PaeParts.tail((Object[]) normal))), null, privateUse);
    }

    /** The encoding of all parts up to the values. */
    private byte[] prefix(TokenField field) {
        return prefixes.computeIfAbsent(field.code(), code -> {
            field.requireTokens();
            return PaeParts.head(
                    HEAD_PARTS + field.parts().size(),
                    LABEL,
                    context.purpose(),
                    context.pair(),
                    context.period(),
                    code,
                    Normalisation.VERSION);
        });
    }

    /** The context. */
    public TokenContext context() {
        return context;
    }

    /**
     * What stands at the head of a file of such tokens.
     *
     * @param party which of the two parties writes the file
     * @throws SecurityRefusal {@code WEAK} for a field that may have no tokens
     * @throws IllegalArgumentException for a third party
     */
    public TokenFileHeader header(TokenField field, String party) {
        prefix(field);
        return new TokenFileHeader(context, party, field.code(), suite, Normalisation.VERSION, check.clone());
    }

    /** Forgets and wipes the derived key. */
    @Override
    public void close() {
        key.close();
    }
}
