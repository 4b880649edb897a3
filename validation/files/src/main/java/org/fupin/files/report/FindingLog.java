package org.fupin.files.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.FindingSink;

/**
 * All findings as they come, one JSON object a line (NDJSON), however many there are. The lines stand in the order in
 * which findings are given; the file appears when {@link #commit()} is called.
 */
public final class FindingLog implements FindingSink, Closeable {

    private final AtomicFile file;
    private final Json json;
    private final Language language;

    /**
     * Begins the log.
     *
     * @throws IOException if the directory of the file cannot be written
     */
    public FindingLog(Path target, Language language) throws IOException {
        this.file = new AtomicFile(target);
        this.json = Json.lines(file.out());
        this.language = language;
    }

    /**
     * Writes one line.
     *
     * @throws tools.jackson.core.JacksonException if the disk is full or gone
     */
    @Override
    public synchronized void accept(Finding finding) {
        FindingJson.write(json, finding, language);
    }

    /** Puts the finished log in its place. */
    public synchronized void commit() throws IOException {
        json.close();
        file.commit();
    }

    /** Drops the log unless it was committed. */
    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
