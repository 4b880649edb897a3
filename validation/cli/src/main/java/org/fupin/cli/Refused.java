package org.fupin.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/**
 * A file that was refused, with its name. What was handed over, such as a package, is refused with 1; what the user keeps
 * himself, such as a key, a certificate or a password, could not be read and gives 3.
 */
final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    private Refused(String text, @Nullable SecurityRefusal refusal, int exit) {
        super(text, refusal);
        this.exit = exit;
    }

    /** A package is a file that is there. */
    static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "是目录，不是数据包 · a directory, no package");
        }
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    /** A file of the user's own. */
    static Refused own(Path file, SecurityRefusal refusal) {
        String hint = refusal.code() == Code.CANNOT_OPEN ? "（密码不对？· wrong password?）" : "";
        return new Refused(text(file, refusal) + hint, refusal, unread(refusal));
    }

    /** A sound receipt, but not for this package. */
    static Refused otherPackage(Path receipt) {
        return new Refused("回执确认的不是这个包 · the receipt is for another package: " + receipt, null, ExitCode.REJECTED);
    }

    /** A file of whose content nothing was judged. */
    static Refused unread(Path file, SecurityRefusal refusal) {
        return new Refused(text(file, refusal), refusal, unread(refusal));
    }

    private static int unread(SecurityRefusal refusal) {
        return exit(refusal) == ExitCode.FAULT ? ExitCode.FAULT : ExitCode.UNREADABLE;
    }

    /** A file that came from somebody else. */
    static Refused received(Path file, SecurityRefusal refusal) {
        return new Refused(text(file, refusal), refusal, exit(refusal));
    }

    int exit() {
        return exit;
    }

    /** The exit code of a refusal that is about no file in particular. */
    static int exit(SecurityRefusal refusal) {
        return switch (refusal.code()) {
            case UNSAFE_FILE, UNAVAILABLE -> ExitCode.UNREADABLE;
            case RANDOMNESS, PLATFORM -> ExitCode.FAULT;
            default -> ExitCode.REJECTED;
        };
    }

    /** One line in both languages: the code, what it means, and what it is about. */
    static String text(SecurityRefusal refusal) {
        return meaning(refusal.code()) + ": " + refusal.object();
    }

    private static String text(Path file, SecurityRefusal refusal) {
        String object = refusal.object().equals(file.toString()) ? "" : " [" + refusal.object() + "]";
        return meaning(refusal.code()) + ": " + file + object;
    }

    private static String meaning(Code code) {
        return code + " " + code.text(Locale.CHINESE) + " · " + code.text(Locale.ENGLISH);
    }
}
