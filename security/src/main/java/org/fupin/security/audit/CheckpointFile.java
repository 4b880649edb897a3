package org.fupin.security.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fupin.security.internal.AppendFile;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.OwnerOnlyFiles;

/** Keeps checkpoints in a file, one after the other. It should be on another disk, best in another house, than the log. */
public final class CheckpointFile implements Consumer<Checkpoint> {

    private static final int LARGEST = 1 << 24;
    private static final String SIGNATURE = "— ";
    private static final String LATIN_SIGNATURE =
            new String(SIGNATURE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    private final Path path;

    /** Keeps them in this file, which need not exist yet. */
    public CheckpointFile(Path path) {
        this.path = path;
    }

    /** Adds a checkpoint and forces it to disk. */
    @Override
    public void accept(Checkpoint checkpoint) {
        try (AppendFile file = AppendFile.open(path, FaultPoint.NONE)) {
            mend(file);
            file.append(checkpoint.text().getBytes(StandardCharsets.UTF_8));
            file.force();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the beginning of a checkpoint that a crash left at the end. */
    private static void mend(AppendFile file) throws IOException {
        long from = Math.max(0, file.length() - Checkpoint.LONGEST);
        String end = new String(file.read(from, Checkpoint.LONGEST), StandardCharsets.ISO_8859_1);
        int line = end.lastIndexOf("\n" + LATIN_SIGNATURE);
        int whole = line < 0 ? -1 : end.indexOf('\n', line + 1);
        if (whole < 0 && line >= 0) {
            line = end.lastIndexOf("\n" + LATIN_SIGNATURE, line - 1);
            whole = line < 0 ? -1 : end.indexOf('\n', line + 1);
        }
        if (whole + 1 < end.length()) {
            file.cut(from + whole + 1);
        }
    }

    /**
     * Reads all checkpoints of the file; none when there is no file. The rest of one that a crash cut off at the end is
     * passed over.
     *
     * @throws org.fupin.security.SecurityRefusal {@code MALFORMED}, {@code LIMIT} beyond 16 MiB
     */
    public List<Checkpoint> read() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        return Checkpoint.parseAll(new String(OwnerOnlyFiles.readShared(path, LARGEST), StandardCharsets.UTF_8));
    }

    /** Cuts the text behind each line with a signature; what follows the last of them is no checkpoint. */
    static List<String> split(String text) {
        List<String> notes = new ArrayList<>();
        int start = 0;
        int at = text.indexOf("\n" + SIGNATURE);
        while (at >= 0) {
            int end = text.indexOf('\n', at + 1);
            if (end < 0) {
                break;
            }
            notes.add(text.substring(start, end + 1).replaceFirst("^\n+", ""));
            start = end + 1;
            at = text.indexOf("\n" + SIGNATURE, end);
        }
        return notes;
    }
}
