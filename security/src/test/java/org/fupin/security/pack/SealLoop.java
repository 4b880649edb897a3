package org.fupin.security.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;

/** Seals and extracts for ever, until it is killed. Tells when it has begun. */
final class SealLoop {

    private SealLoop() {}

    /** The folder to work in. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        KeyKind kind = KeyKind.P256;
        java.nio.file.Files.write(
                folder.resolve("anchor.pem"),
                Certificates.pem(List.of(Office.authority(kind).certificate())));
        PackageWriter writer = new PackageWriter(
                Office.city(kind).sender(), List.of(Office.city(kind).certificate()));
        Path target = folder.resolve("county.papkg");
        for (int i = 0; true; i++) {
            writer.write(
                    Samples.TERMS,
                    List.of(
                            Samples.content("a.csv", Samples.noise(40_000 + i % 7 * 20_000, i)),
                            Samples.content("b.csv", String.valueOf(i))),
                    target);
            try (VerifiedPackage verified = new PackageReader(Office.policy(kind)).verify(target);
                    OpenedPackage opened = verified.open(Office.city(kind).recipient())) {
                opened.extractTo(folder.resolve("out" + i));
            }
            if (i == 1) {
                System.out.println("begun");
                System.out.flush();
            }
        }
    }
}
