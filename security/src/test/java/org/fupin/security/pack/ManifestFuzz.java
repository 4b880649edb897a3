package org.fupin.security.pack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a manifest, or refused; a manifest is written again to the same bytes. */
class ManifestFuzz {

    static Stream<byte[]> seeds() {
        return Stream.of(
                new byte[0],
                "{}".getBytes(StandardCharsets.UTF_8),
                "{\"a\":[1,true,\"\u5e74\",{\"b\":-1}]}".getBytes(StandardCharsets.UTF_8),
                KitBase.of(KeyKind.SM2)
                        .forge(Samples.TERMS, Map.of("a", new byte[1]))
                        .content(PackageLayout.MANIFEST));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            PackageManifest manifest = new ManifestJson(PackageLimits.DEFAULT).read(bytes);
            if (!java.util.Arrays.equals(ManifestJson.write(manifest), bytes)) {
                throw new IllegalStateException("read one way, written another");
            }
        } catch (SecurityRefusal refused) {
            // the answer to bad bytes
        }
    }
}
