package org.fupin.security.internal;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.fupin.security.SecurityRefusal;

/** The form of SM2 (GB/T 35276) and ECDSA signatures: SEQUENCE of r and s, strict DER, both between 1 and n-1. */
final class DerSignatures {
    private static final String OBJECT = "signature";
    private static final int LONGEST = 72;
    private static final BigInteger SM2_ORDER =
            GMNamedCurves.getByName("sm2p256v1").getN();
    private static final BigInteger P256_ORDER =
            SECNamedCurves.getByName("secp256r1").getN();

    private DerSignatures() {}

    /** Returns r and s. */
    static BigInteger[] decode(byte[] der, KeyKind kind) {
        ASN1Sequence sequence = StrictDer.sequence(der, LONGEST, 2, OBJECT);
        return new BigInteger[] {part(sequence, 0, kind), part(sequence, 1, kind)};
    }

    static byte[] encode(BigInteger r, BigInteger s) {
        return StrictDer.sequence(new ASN1Integer(r), new ASN1Integer(s));
    }

    private static BigInteger part(ASN1Sequence sequence, int index, KeyKind kind) {
        BigInteger value = StrictDer.integer(sequence.getObjectAt(index), OBJECT);
        BigInteger order = kind == KeyKind.SM2 ? SM2_ORDER : P256_ORDER;
        if (value.signum() == 0 || value.compareTo(order) >= 0) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
        }
        return value;
    }
}
