package org.fupin.security.internal;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecurityRefusal;

/**
 * DER and nothing else. Before Bouncy Castle sees the bytes, their outline is walked: definite, shortest lengths, nothing
 * missing, nothing left over, limited depth. Afterwards what was read is written again and must give the same bytes.
 */
final class StrictDer {
    private static final int DEEPEST = 24;
    private static final int CONSTRUCTED = 0x20;
    private static final int HIGH_TAG = 0x1f;

    private final byte[] bytes;

    private StrictDer(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads one DER value.
     *
     * @param limit the most bytes accepted
     * @throws SecurityRefusal {@code LIMIT} or {@code MALFORMED}
     */
    static ASN1Primitive read(byte[] bytes, int limit, String object) {
        outline(bytes, limit, object);
        try {
            return ASN1Primitive.fromByteArray(bytes);
        } catch (IOException | RuntimeException e) {
            throw malformed(object);
        }
    }

    /** Reads a SEQUENCE of exactly this many elements and makes sure that it is the one DER form of its content. */
    static ASN1Sequence sequence(byte[] bytes, int limit, int elements, String object) {
        if (!(read(bytes, limit, object) instanceof ASN1Sequence sequence) || sequence.size() != elements) {
            throw malformed(object);
        }
        if (!ConstantTime.equal(encode(sequence), bytes)) {
            throw malformed(object);
        }
        return sequence;
    }

    /** Returns a non-negative INTEGER in its shortest form. */
    static BigInteger integer(ASN1Encodable element, String object) {
        if (element instanceof ASN1Integer integer && integer.getValue().signum() >= 0) {
            // a setting of the JVM lets Bouncy Castle pass padded integers; this does not
            BigInteger value = integer.getValue();
            if (ConstantTime.equal(encode(integer), encode(new ASN1Integer(value)))) {
                return value;
            }
        }
        throw malformed(object);
    }

    /** Returns the bytes of a primitive OCTET STRING. */
    static byte[] octets(ASN1Encodable element, String object) {
        if (element instanceof ASN1OctetString octets) {
            return octets.getOctets();
        }
        throw malformed(object);
    }

    /** Writes a SEQUENCE in DER. */
    static byte[] sequence(ASN1Encodable... elements) {
        return encode(new DERSequence(elements));
    }

    static byte[] encode(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("cannot encode", e);
        }
    }

    /** Walks the outline of one DER value without building anything. */
    static void outline(byte[] bytes, int limit, String object) {
        if (bytes.length > limit) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, object);
        }
        if (new StrictDer(bytes).value(0, bytes.length, 0) != bytes.length) {
            throw malformed(object);
        }
    }

    /** Returns where the value at {@code at} ends, or -1 when it is not DER. */
    private int value(int at, int end, int depth) {
        if (depth > DEEPEST || at + 2 > end) {
            return -1;
        }
        int tag = bytes[at] & 0xff;
        if ((tag & HIGH_TAG) == HIGH_TAG || tag == 0) {
            return -1;
        }
        int lengthBytes = lengthBytes(at + 1, end);
        if (lengthBytes < 0) {
            return -1;
        }
        int start = at + 1 + lengthBytes;
        long length = length(at + 1, lengthBytes);
        if (length > end - start) {
            return -1;
        }
        int stop = start + (int) length;
        return (tag & CONSTRUCTED) == 0 || children(start, stop, depth + 1) ? stop : -1;
    }

    private boolean children(int start, int stop, int depth) {
        int at = start;
        while (at >= 0 && at < stop) {
            at = value(at, stop, depth);
        }
        return at == stop;
    }

    private int lengthBytes(int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int count = first & 0x7f;
        boolean known = count >= 1 && count <= 4 && at + 1 + count <= end && bytes[at + 1] != 0;
        boolean needed = known && length(at, count + 1) >= 0x80;
        return needed ? count + 1 : -1;
    }

    private long length(int at, int lengthBytes) {
        long length = lengthBytes == 1 ? bytes[at] : 0;
        for (int i = 1; i < lengthBytes; i++) {
            length = length << Byte.SIZE | bytes[at + i] & 0xff;
        }
        return length;
    }

    private static SecurityRefusal malformed(String object) {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, object);
    }
}
