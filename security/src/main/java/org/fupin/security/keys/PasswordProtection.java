package org.fupin.security.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Pbkdf2;
import org.fupin.security.internal.Randoms;

/** A password protects the ring. */
final class PasswordProtection extends RingProtection {

    /** Fewest characters of the password of a new ring. */
    static final int SHORTEST = 8;

    private static final int SALT = 16;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private final SecretBytes password;
    private final int characters;
    private final PasswordCost cost;

    PasswordProtection(char[] wipedAfterCopy, PasswordCost cost) {
        this.characters = Character.codePointCount(wipedAfterCopy, 0, wipedAfterCopy.length);
        this.password = utf8(wipedAfterCopy);
        this.cost = cost;
    }

    @Override
    RingGuard seal(CryptoSuite suite, SecretBytes master) {
        if (characters < SHORTEST) {
            throw new SecurityRefusal(Code.WEAK, "password");
        }
        byte[] salt = Randoms.bytes(SALT);
        byte[] nonce = Randoms.bytes(Aead.NONCE);
        byte[] context = context(salt, cost.iterations());
        try (SecretBytes key = key(suite, salt, cost.iterations())) {
            byte[] sealed = master.use(plain -> Aead.seal(suite, key, nonce, context, plain));
            byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
            return new RingGuard(RingGuard.PASSWORD, algorithm(suite), wrapped, salt, cost.iterations(), null);
        }
    }

    @Override
    SecretBytes open(CryptoSuite suite, RingGuard guard) {
        byte[] salt = guard.salt();
        if (salt == null || !guard.algorithm().equals(algorithm(suite))) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, "password");
        }
        PasswordCost.require(guard.iterations());
        if (guard.wrapped().length != Aead.NONCE + RingSecret.LENGTH + Aead.TAG) {
            throw new SecurityRefusal(Code.MALFORMED, "protection");
        }
        byte[] nonce = Arrays.copyOf(guard.wrapped(), Aead.NONCE);
        byte[] sealed = Arrays.copyOfRange(guard.wrapped(), Aead.NONCE, guard.wrapped().length);
        try (SecretBytes key = key(suite, salt, guard.iterations())) {
            return SecretBytes.take(Aead.open(suite, key, nonce, context(salt, guard.iterations()), sealed));
        } catch (SecurityRefusal refusal) {
            throw refusal.at("password");
        }
    }

    static String algorithm(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? "PBKDF2-HMAC-SM3 SM4-GCM" : "PBKDF2-HMAC-SHA256 AES-256-GCM";
    }

    private SecretBytes key(CryptoSuite suite, byte[] salt, int iterations) {
        return Pbkdf2.derive(suite, password, salt, iterations, Aead.keyLength(suite));
    }

    private static byte[] context(byte[] salt, int iterations) {
        return Pae.encode("fupin.keyring.password.v1", salt, iterations);
    }

    // an encoder that grows its own buffer would leave copies behind
    private static SecretBytes utf8(char[] wiped) {
        ByteBuffer bytes = ByteBuffer.allocate(wiped.length * MOST_BYTES_OF_A_CHAR);
        CoderResult result = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(wiped), bytes, true);
        byte[] exact = Arrays.copyOf(bytes.array(), bytes.position());
        Arrays.fill(bytes.array(), (byte) 0);
        Arrays.fill(wiped, '\0');
        if (result.isError()) {
            Arrays.fill(exact, (byte) 0);
            throw new IllegalArgumentException("密码含无效字符 · the password holds a lone surrogate");
        }
        return SecretBytes.take(exact);
    }

    @Override
    public void close() {
        password.close();
    }
}
