package org.fupin.security.pack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A package with one part replaced, its checksums mended and signed anew: the first byte chooses the part, and whether
 * the manifest's digests follow. Nothing but what was sealed comes out.
 */
class PackageFuzz {

    private static final KitBase BASE = KitBase.of(KeyKind.SM2);
    private static final byte[] PLAIN = {1, 2, 3};
    private static final Forge SOUND = BASE.forge(Samples.TERMS, Map.of("a", PLAIN));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(new byte[0]),
                java.util.stream.IntStream.range(0, SOUND.parts().size() * 2)
                        .mapToObj(choice -> AttackTest.concat(
                                new byte[] {(byte) choice},
                                SOUND.parts().get(choice / 2).content())));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aPartOfAnyBytesIsRefusedUnlessItIsTheOldOne(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int part = (bytes[0] & 0xFF) / 2 % SOUND.parts().size();
        byte[] content = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        String name = SOUND.parts().get(part).name();
        Forge forge = SOUND.copy().put(name, content);
        boolean follow = bytes[0] % 2 != 0 && !name.equals(PackageLayout.MANIFEST);
        forge = follow ? forge.digests(BASE.suite()) : forge;
        forge = name.equals(PackageLayout.SIGNATURE) ? forge : forge.sign(BASE.sender("county"));
        Map<String, byte[]> plain = new java.util.TreeMap<>();
        Verdict verdict = Verdict.of(forge.zip(), BASE.policy(), BASE.province(), plain);
        boolean sound = plain.isEmpty() || java.util.Arrays.equals(plain.get("a"), PLAIN);
        if (!verdict.detected() && !sound) {
            throw new IllegalStateException("other bytes came out");
        }
    }
}
