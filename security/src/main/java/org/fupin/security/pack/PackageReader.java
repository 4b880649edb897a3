package org.fupin.security.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fupin.security.ConstantTime;

/**
 * Verifies packages: form, signature, the sender's chain, the receiver's policy, every digest, and whether the package is
 * new, all of it before any private key is used. Whatever the bytes are, the answer is a verified package or a refusal
 * with a code.
 *
 * <pre>{@code
 * try (VerifiedPackage verified = new PackageReader(policy).verify(file);
 *         OpenedPackage opened = verified.open(recipient)) {
 *     opened.extractTo(folder);
 * }
 * }</pre>
 */
public final class PackageReader {

    private final PackagePolicy policy;
    private final PackageProgress progress;

    /** A reader by that policy. */
    public PackageReader(PackagePolicy policy) {
        this(policy, PackageProgress.SILENT);
    }

    /** A reader that tells how far it is. */
    public PackageReader(PackagePolicy policy, PackageProgress progress) {
        this.policy = policy;
        this.progress = progress;
    }

    /**
     * Whether a file begins like a package, whatever its name; nothing is verified.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean recognises(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] name = PackageLayout.MIMETYPE.getBytes(StandardCharsets.US_ASCII);
        byte[] type = PackageLayout.type();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZipLayout.LOCAL_BYTES + name.length + type.length);
            byte[] end = Arrays.copyOfRange(start, Math.max(0, start.length - type.length), start.length);
            return start.length > type.length && start[0] == 'P' && start[1] == 'K' && ConstantTime.equal(end, type);
        }
    }

    /**
     * Verifies a file, without any key.
     *
     * @throws org.fupin.security.SecurityRefusal if it is not to be used; the code says why
     * @throws IOException if it cannot be read
     */
    public VerifiedPackage verify(Path file) throws IOException {
        PackageBytes bytes = PackageBytes.of(file);
        try {
            return verify(bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * Verifies bytes, without any key. What it returns closes them; after a refusal they are the caller's.
     *
     * @throws org.fupin.security.SecurityRefusal if they are not to be used; the code says why
     * @throws IOException if they cannot be read
     */
    public VerifiedPackage verify(PackageBytes bytes) throws IOException {
        return new PackageVerification(policy, progress, bytes).verify();
    }
}
