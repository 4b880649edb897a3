package org.fupin.security.pack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a receipt of somebody trusted, or refused. */
class ReceiptFuzz {

    private static final KitBase BASE = KitBase.of(KeyKind.SM2);

    static Stream<byte[]> seeds() {
        PackageSender county = BASE.sender("county");
        Receipt receipt = new Receipt(
                CryptoSuite.SM,
                "5e4dc0de-0000-4000-8000-000000000001",
                "0".repeat(64),
                Receipt.Result.OPENED,
                null,
                1,
                1,
                OffsetDateTime.parse("2019-01-31T09:00:00+08:00"),
                Parties.of(CryptoSuite.SM, county.chain().get(0)));
        return Stream.of(new byte[0], SignedReceipt.write(receipt, county));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            SignedReceipt.read(bytes, BASE.policy());
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
