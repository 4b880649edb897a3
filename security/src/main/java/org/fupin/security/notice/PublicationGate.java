package org.fupin.security.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.security.notice.judge.ChannelRules;
import org.fupin.security.notice.judge.HeaderWords;

/**
 * The last look at a file before it is published: does it hold numbers of people, in full or masked too weakly, or more of
 * named persons than the channel allows? Any CSV, XLSX, DOCX, PDF, HTML, JSON or text file, and zips of them; the format is
 * told from the bytes.
 *
 * <p>Guarantees: no value of a person leaves the gate, in no finding, message or exception; a broken or hostile file is a
 * finding, never an exception or a hang; what could not be read in full is never accepted. It does not read pictures, and
 * it knows nothing of what is written in words without a label.
 *
 * <p>A gate is immutable and may be shared by threads.
 */
public final class PublicationGate {

    private final GateOptions options;
    private final ChannelRules rules;
    private final HeaderWords words = HeaderWords.standard();

    /** A gate for one channel. */
    public PublicationGate(GateOptions options) {
        this.options = options;
        this.rules = options.matrix().rules(options.channel());
    }

    /**
     * Checks files, and all files of folders; links inside a folder are not followed.
     *
     * @throws IOException if a path cannot be opened
     */
    public GateReport check(List<Path> paths) throws IOException {
        List<CheckedFile> files = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.addAll(all(in, path.equals(file) ? String.valueOf(file.getFileName()) : shown(path, file)));
                }
            }
        }
        return new GateReport(options.channel(), files);
    }

    /**
     * Checks a file or a folder.
     *
     * @throws IOException if it cannot be opened
     */
    public GateReport check(Path path) throws IOException {
        return check(List.of(path));
    }

    /**
     * Checks what a stream holds; files inside it, such as those of a zip, come after it.
     *
     * @param name name of the file, as it would be published
     * @throws IOException if the stream cannot be read
     */
    public GateReport check(InputStream in, String name) throws IOException {
        return new GateReport(options.channel(), all(in, name));
    }

    private List<CheckedFile> all(InputStream in, String name) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16, options.limits().maxBytes() + 1);
        return new FileCheck(options, rules, words).check(in.readNBytes(most), name);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static String shown(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
