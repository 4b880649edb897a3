package org.fupin.security.pack;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a zip in the one form, or refused; what is read can be written again to the same bytes. */
class ZipFuzz {

    static Stream<byte[]> seeds() {
        return Stream.of(
                new byte[0],
                ZipLayout.end(List.of(), 0, 0),
                ZipLayout.end(List.of(), ZipLayout.MARK, 0),
                KitBase.of(KeyKind.SM2)
                        .forge(Samples.TERMS, java.util.Map.of("a", new byte[1]))
                        .zip());
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        try {
            ZipIndex.read(PackageBytes.of(bytes), 100);
        } catch (SecurityRefusal refused) {
            return;
        }
        byte[] again = Forge.of(bytes).zip();
        List<ZipEntryShape> shapes = ZipIndex.read(PackageBytes.of(bytes), 100);
        for (ZipEntryShape shape : shapes) {
            // the checksum is looked at when the content is read, not by the index
            if (shape.crc()
                    != ZipIndex.read(PackageBytes.of(again), 100)
                            .get(shapes.indexOf(shape))
                            .crc()) {
                return;
            }
        }
        if (!java.util.Arrays.equals(again, bytes)) {
            throw new IllegalStateException("read one way, written another");
        }
    }
}
