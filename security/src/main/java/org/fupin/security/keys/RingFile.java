package org.fupin.security.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.OwnerOnlyFiles;

/**
 * The file {@code keyring.json}. Whatever in it was changed by anybody who cannot open it is noticed; each change of the
 * ring reads it again, under a lock, and replaces it in one step.
 */
final class RingFile implements RingStore {

    /** Largest file that is read, in bytes. */
    static final int LARGEST = 1 << 23;

    private final Path path;
    private final FaultPoint faults;
    private final RingSecret secret;
    private final RingGuard guard;

    private RingFile(Path path, FaultPoint faults, RingSecret secret, RingGuard guard) {
        this.path = path;
        this.faults = faults;
        this.secret = secret;
        this.guard = guard;
    }

    /** Writes the file of a new, empty ring; refuses to replace anything. */
    static RingFile create(Path path, CryptoSuite suite, RingProtection protection, FaultPoint faults) {
        RingFile file = fresh(path, suite, protection, faults);
        return file.orClosed(() -> file.locked(() -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString(), null, "文件已存在 · the file exists already");
            }
            file.write(RingContent.empty(suite));
            return file;
        }));
    }

    /**
     * Opens the file.
     *
     * @throws SecurityRefusal {@code UNSAFE_FILE}; {@code MALFORMED} when it is damaged; {@code LIMIT} when it is too
     *     large or asks for too much work; {@code CANNOT_OPEN} for the wrong password; {@code BAD_SIGNATURE} when it was
     *     edited
     */
    static RingFile open(Path path, RingProtection protection, FaultPoint faults) {
        RingText.Parsed parsed = parse(bytes(path), path).parsed();
        CryptoSuite suite = parsed.content().suite();
        RingSecret secret = new RingSecret(suite, protection.open(suite, parsed.guard()));
        RingFile file = new RingFile(path, faults, secret, parsed.guard());
        return file.orClosed(() -> {
            file.read();
            return file;
        });
    }

    private static RingFile fresh(Path path, CryptoSuite suite, RingProtection protection, FaultPoint faults) {
        SecretBytes master = SecretBytes.random(RingSecret.LENGTH);
        try {
            RingGuard guard = protection.seal(suite, master);
            return new RingFile(path, faults, new RingSecret(suite, master), guard);
        } finally {
            master.close();
        }
    }

    @Override
    public RingSecret secret() {
        return secret;
    }

    @Override
    public RingContent read() {
        return believe(parse(bytes(path), path));
    }

    @Override
    public Step update(UnaryOperator<RingContent> change) {
        return locked(() -> {
            RingContent before = believe(parse(OwnerOnlyFiles.read(path, LARGEST), path));
            RingContent after = change.apply(before).next();
            replace(before, after);
            return new Step(before, after);
        });
    }

    /** Gives the ring another protection: a new secret, all keys wrapped anew. The old secret opens nothing any more. */
    @Override
    public Reprotected protect(RingProtection protection) {
        return locked(() -> {
            RingContent before = believe(parse(OwnerOnlyFiles.read(path, LARGEST), path));
            RingFile next = fresh(path, before.suite(), protection, faults);
            return next.orClosed(() -> {
                RingContent after = before.rewrapped(secret, next.secret).next();
                next.replace(before, after);
                return new Reprotected(next, new Step(before, after));
            });
        });
    }

    /** What a file says; nothing of it is believed yet. */
    private record Claimed(RingSeal.Checked checked, RingText.Parsed parsed) {}

    private static Claimed parse(byte[] file, Path path) {
        try {
            RingSeal.Checked checked = RingSeal.check(file);
            return new Claimed(checked, RingText.read(checked.document()));
        } catch (SecurityRefusal refusal) {
            throw refusal.at(path.toString());
        }
    }

    private RingContent believe(Claimed claimed) {
        if (!claimed.parsed().guard().sameAs(guard)) {
            // somebody gave the ring another password meanwhile
            throw new SecurityRefusal(Code.KEY_STATE, path.toString());
        }
        claimed.checked().require(secret, path.toString());
        return claimed.parsed().content();
    }

    // where no lock can be made, nobody writes either
    private static byte[] bytes(Path path) {
        try (RingFileLock lock = RingFileLock.of(path)) {
            return lock.guarding(() -> OwnerOnlyFiles.read(path, LARGEST));
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            return unlocked(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unlocked(Path path) {
        try {
            return OwnerOnlyFiles.read(path, LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(RingContent before, RingContent after) throws IOException {
        try (Remains remains = Remains.of(path, before, after)) {
            write(after);
            remains.wipe();
        }
    }

    private void write(RingContent content) throws IOException {
        byte[] file = RingSeal.seal(RingText.write(content, guard), secret);
        if (file.length > LARGEST) {
            throw new SecurityRefusal(Code.LIMIT, path.toString());
        }
        OwnerOnlyFiles.write(path, file, faults);
    }

    private <R> R locked(RingFileLock.Work<R> work) {
        try (RingFileLock lock = RingFileLock.of(path)) {
            return lock.guarding(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> R orClosed(RingFileLock.Work<R> work) {
        boolean done = false;
        try {
            R result = work.run();
            done = true;
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!done) {
                secret.close();
            }
        }
    }
}
