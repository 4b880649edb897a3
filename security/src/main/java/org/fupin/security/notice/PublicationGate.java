package org.fupin.security.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.finding.Verdict;
import org.fupin.security.notice.judge.ChannelRules;
import org.fupin.security.notice.judge.HeaderWords;
import org.fupin.security.notice.judge.SafeNames;
import org.fupin.security.notice.read.FileFormat;

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
     * Checks files, and all files of folders. A link inside a folder is not followed; it counts as a file that cannot be
     * read, as does one that cannot be opened.
     *
     * @throws IOException if one of the paths itself cannot be opened
     */
    public GateReport check(List<Path> paths) throws IOException {
        return check(paths, (number, of) -> {});
    }

    /**
     * Checks files, and all files of folders, and says how far it is.
     *
     * @throws IOException if one of the paths itself cannot be opened
     */
    public GateReport check(List<Path> paths, GateProgress progress) throws IOException {
        List<Named> named = new ArrayList<>();
        for (Path path : paths) {
            named.addAll(files(path));
        }
        List<CheckedFile> files = new ArrayList<>();
        int number = 0;
        for (Named file : named) {
            progress.checking(++number, named.size());
            files.addAll(file.inside ? inside(file) : all(file));
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

    /** The name of a file as it may be shown: numbers of people in it masked, control characters replaced. */
    public String printable(String name) {
        return new SafeNames(options.asOf()).shown(name);
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

    private List<CheckedFile> all(Named file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path)) {
            return all(in, file.name);
        }
    }

    /** What stands in a folder and cannot be opened is not to be published unseen, and does not stop the others. */
    private List<CheckedFile> inside(Named file) {
        if (Files.isRegularFile(file.path, LinkOption.NOFOLLOW_LINKS)) {
            try {
                return all(file);
            } catch (IOException e) {
                return List.of(unopened(file.name));
            }
        }
        return List.of(unopened(file.name));
    }

    private CheckedFile unopened(String name) {
        GateFinding finding = new GateFinding(FindingKind.UNREADABLE, Severity.WARNING, Spot.FILE, 0, 1);
        return new CheckedFile(
                printable(name), FileFormat.UNKNOWN, Verdict.REVIEW, 0, List.of(finding), Map.of(finding.kind(), 1L));
    }

    private static List<Named> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new Named(path, String.valueOf(path.getFileName()), false));
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .map(file -> new Named(file, shown(path, file), true))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String shown(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** A file with the name that it has in its folder. */
    private record Named(Path path, String name, boolean inside) {}
}
