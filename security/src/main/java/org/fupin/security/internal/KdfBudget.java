package org.fupin.security.internal;

import java.math.BigInteger;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.fupin.security.SecurityRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What one key file may cost to open, counted before a single round is run: ten million PBKDF2 rounds in all, scrypt
 * within 256 MiB. A file that names a costlier or weaker derivation is refused at once.
 */
final class KdfBudget {
    static final int MOST_ITERATIONS = 10_000_000;
    private static final String OBJECT = "key derivation";
    private static final BigInteger MOST_MEMORY = BigInteger.valueOf(256L << 20);
    private static final BigInteger MOST_PARALLEL = BigInteger.valueOf(4);
    private static final BigInteger SCRYPT_UNIT = BigInteger.valueOf(128);
    private static final int LONGEST_SALT = 1024;
    private static final Set<ASN1ObjectIdentifier> PRFS = Set.of(
            PKCSObjectIdentifiers.id_hmacWithSHA1,
            PKCSObjectIdentifiers.id_hmacWithSHA256,
            PKCSObjectIdentifiers.id_hmacWithSHA384,
            PKCSObjectIdentifiers.id_hmacWithSHA512,
            GMObjectIdentifiers.hmac_sm3);

    private BigInteger left = BigInteger.valueOf(MOST_ITERATIONS);

    /**
     * Charges one password-based encryption (PBES2 with AES-CBC or SM4-CBC; PBKDF2 or scrypt).
     *
     * @throws SecurityRefusal {@code LIMIT}, {@code UNSUPPORTED}, or {@code MALFORMED}
     */
    void charge(AlgorithmIdentifier encryption) {
        if (!PKCSObjectIdentifiers.id_PBES2.equals(encryption.getAlgorithm())) {
            throw refusal(SecurityRefusal.Code.UNSUPPORTED);
        }
        try {
            PBES2Parameters parameters = PBES2Parameters.getInstance(encryption.getParameters());
            int keyLength = Pbes2.keyLength(parameters.getEncryptionScheme().getAlgorithm());
            if (keyLength == 0) {
                throw refusal(SecurityRefusal.Code.UNSUPPORTED);
            }
            charge(parameters.getKeyDerivationFunc(), keyLength);
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw refusal(SecurityRefusal.Code.MALFORMED);
        }
    }

    private void charge(KeyDerivationFunc function, int keyLength) {
        if (PKCSObjectIdentifiers.id_PBKDF2.equals(function.getAlgorithm())) {
            PBKDF2Params parameters = PBKDF2Params.getInstance(function.getParameters());
            if (!PRFS.contains(parameters.getPrf().getAlgorithm())) {
                throw refusal(SecurityRefusal.Code.UNSUPPORTED);
            }
            requireSalt(parameters.getSalt());
            requireKeyLength(parameters.getKeyLength(), keyLength);
            chargeIterations(parameters.getIterationCount());
        } else if (MiscObjectIdentifiers.id_scrypt.equals(function.getAlgorithm())) {
            ScryptParams parameters = ScryptParams.getInstance(function.getParameters());
            requireKeyLength(parameters.getKeyLength(), keyLength);
            chargeScrypt(parameters);
        } else {
            throw refusal(SecurityRefusal.Code.UNSUPPORTED);
        }
    }

    private void chargeScrypt(ScryptParams parameters) {
        requireSalt(parameters.getSalt());
        BigInteger cost = parameters.getCostParameter();
        BigInteger block = parameters.getBlockSize();
        BigInteger parallel = parameters.getParallelizationParameter();
        requirePositive(cost, block, parallel);
        BigInteger memory = SCRYPT_UNIT.multiply(cost).multiply(block);
        if (memory.compareTo(MOST_MEMORY) > 0 || parallel.compareTo(MOST_PARALLEL) > 0) {
            throw refusal(SecurityRefusal.Code.LIMIT);
        }
        // as many rounds as would take about the same time
        chargeIterations(cost.multiply(block).multiply(parallel));
    }

    /** Charges rounds of any other derivation, such as that of a PKCS#12 checksum. */
    void chargeIterations(BigInteger iterations) {
        requirePositive(iterations);
        left = left.subtract(iterations);
        if (left.signum() < 0) {
            throw refusal(SecurityRefusal.Code.LIMIT);
        }
    }

    private static void requirePositive(BigInteger... values) {
        for (BigInteger value : values) {
            if (value.signum() <= 0) {
                throw refusal(SecurityRefusal.Code.MALFORMED);
            }
        }
    }

    private static void requireKeyLength(@Nullable BigInteger named, int keyLength) {
        if (named != null && !named.equals(BigInteger.valueOf(keyLength))) {
            throw refusal(SecurityRefusal.Code.MALFORMED);
        }
    }

    private static void requireSalt(byte[] salt) {
        if (salt.length > LONGEST_SALT) {
            throw refusal(SecurityRefusal.Code.LIMIT);
        }
    }

    private static SecurityRefusal refusal(SecurityRefusal.Code code) {
        return new SecurityRefusal(code, OBJECT);
    }
}
