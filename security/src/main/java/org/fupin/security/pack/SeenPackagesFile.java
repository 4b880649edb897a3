package org.fupin.security.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Received packages in a file, one JSON object a line, which only grows. Several processes may use it at once. The file
 * holds ids, digests of certificates and names of series, nothing of people.
 */
public final class SeenPackagesFile implements SeenPackages {

    private static final String OBJECT = "seen packages";
    private static final int MOST = 1 << 28;

    private final Path file;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Last> latest = new HashMap<>();
    private long read;

    /**
     * Opens the file; it need not exist yet.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws org.fupin.security.SecurityRefusal MALFORMED if it is no such file
     */
    public SeenPackagesFile(Path file) {
        this.file = file;
        locked(this::load);
    }

    @Override
    public synchronized boolean received(String packageId) {
        locked(this::load);
        return ids.contains(packageId);
    }

    @Override
    public synchronized Optional<Last> latest(String sender, String series) {
        return Optional.ofNullable(latest.get(key(sender, series)));
    }

    @Override
    public synchronized boolean remember(PackageManifest manifest) {
        boolean[] fresh = {false};
        locked(channel -> {
            load(channel);
            fresh[0] = !ids.contains(manifest.packageId());
            if (fresh[0]) {
                append(channel, line(manifest));
                load(channel);
            }
        });
        return fresh[0];
    }

    private static byte[] line(PackageManifest manifest) {
        Map<String, Object> json = new TreeMap<>();
        json.put("packageId", manifest.packageId());
        json.put("sender", manifest.sender().certificate());
        PackageSeries series = manifest.terms().series();
        if (series != null) {
            json.put("series", series.name());
            json.put("number", series.number());
        }
        return CanonicalJson.write(json);
    }

    /** Work on the open and locked file. */
    private interface Work {
        void on(FileChannel channel) throws IOException;
    }

    private void locked(Work work) {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Objects.requireNonNull(lock);
            work.on(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines that are new; a last line without its end was cut off by a crash and does not count. */
    private void load(FileChannel channel) throws IOException {
        long size = channel.size() - read;
        if (size < 0 || size > MOST) {
            throw Refusals.malformed(OBJECT);
        }
        byte[] text = new byte[(int) size];
        ByteBuffer bytes = ByteBuffer.wrap(text);
        while (bytes.hasRemaining() && channel.read(bytes, read + bytes.position()) >= 0) {
            // until all is there
        }
        int start = 0;
        for (int i = 0; i < bytes.position(); i++) {
            if (text[i] == '\n') {
                take(Arrays.copyOfRange(text, start, i));
                start = i + 1;
            }
        }
        read += start;
    }

    private void take(byte[] line) {
        Members json = new Members(StrictJson.read(line, OBJECT), OBJECT);
        String id = json.text("packageId", PackageSeries.ID);
        String sender = json.text("sender", PackagePart.DIGEST);
        ids.add(id);
        if (json.has("series")) {
            Last last = new Last(json.number("number"), id);
            latest.merge(
                    key(sender, json.text("series", PackageTerms.LONGEST)),
                    last,
                    (old, now) -> now.number() > old.number() ? now : old);
        }
        json.done();
    }

    private void append(FileChannel channel, byte[] line) throws IOException {
        channel.truncate(read);
        ByteBuffer bytes =
                ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes, read + bytes.position());
        }
        channel.force(true);
    }

    private static String key(String sender, String series) {
        return sender + " " + series;
    }
}
