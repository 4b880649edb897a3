package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.AppendFile;
import org.fupin.security.internal.FaultPoint;
import org.jspecify.annotations.Nullable;

/** The file behind a log: adds lines, and on opening finds out where the log ends. Not for use by two threads. */
final class LogWriter implements AutoCloseable {

    private final Path path;
    private final FaultPoint faults;
    private final AppendFile file;
    private Chain chain;
    private boolean broken;
    private boolean closed;

    private LogWriter(Path path, FaultPoint faults, AppendFile file, Chain chain) {
        this.path = path;
        this.faults = faults;
        this.file = file;
        this.chain = chain;
    }

    static LogWriter open(Path path, AuditLogSettings settings, FaultPoint faults) throws IOException {
        AppendFile file = AppendFile.open(path, faults);
        try {
            TornLine torn = TornLine.find(path, faults);
            torn.cut(file);
            LogWriter writer = new LogWriter(path, faults, file, new Chain());
            writer.resume(settings);
            torn.record(writer, settings);
            return writer;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void resume(AuditLogSettings settings) throws IOException {
        LogState state = LogState.read(LogState.path(path)).orElse(null);
        if (file.length() == 0 && state == null) {
            LogStart start = new LogStart(settings.log(), settings.suite());
            write(
                    AuditEvent.ofLog(EventFields.start(settings.writer(), start)),
                    settings.clock().instant());
            force();
            return;
        }
        requireLog(settings);
        if (state != null) {
            chain = Chain.after(require(state));
        }
        readOn(state == null ? 0 : state.offset());
    }

    /** Makes sure that the line the state ends in is there; when lines that were on disk are gone, that is no crash. */
    private LogState require(LogState state) throws IOException {
        long from = Math.max(0, state.offset() - EntryFormat.LONGEST);
        byte[] line = Lines.last(file.read(from, (int) (state.offset() - from)));
        AuditEntry entry = line == null ? null : AuditEntry.read(line);
        if (line == null
                || entry == null
                || state.offset() > file.length()
                || entry.seq() != state.size() - 1
                || !AuditEntry.digest(state.suite(), line).equals(state.head())) {
            throw changed(state.size());
        }
        return state;
    }

    private void requireLog(AuditLogSettings settings) throws IOException {
        LogStart start = AuditReader.start(path).orElseThrow(() -> changed(1));
        if (!start.equals(new LogStart(settings.log(), settings.suite()))) {
            throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, path.toString());
        }
    }

    private void readOn(long offset) throws IOException {
        try (LineReader reader = LineReader.open(path, offset)) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                if (chain.add(line).faults().stream().anyMatch(AuditFinding.Kind::error)) {
                    throw changed(chain.size());
                }
            }
            if (reader.tooLong() || offset + reader.consumed() != file.length()) {
                throw changed(chain.size() + 1);
            }
        }
    }

    private SecurityRefusal changed(long line) {
        return new SecurityRefusal(SecurityRefusal.Code.BAD_SIGNATURE, path + ":" + line);
    }

    AuditEntry write(AuditEvent event, Instant at) throws IOException {
        if (broken || closed) {
            throw new IOException("审计日志须重新打开 · the audit log must be opened again: " + path);
        }
        AuditEntry entry = new AuditEntry(chain.size(), at.truncatedTo(ChronoUnit.MILLIS), event, chain.head());
        byte[] line = entry.line();
        guarded(() -> file.append(line));
        if (entry.seq() == 0) {
            chain.add(line);
        } else {
            chain.grow(line);
        }
        return entry;
    }

    void force() throws IOException {
        guarded(file::force);
    }

    /** Leaves the state beside the log, so that the next opening need not read all of it. */
    void remember() throws IOException {
        LogId log = chain.log();
        if (log != null && !broken) {
            new LogState(
                            log,
                            chain.suite(),
                            chain.size(),
                            file.length(),
                            chain.head(),
                            chain.frontier().nodes())
                    .write(LogState.path(path), faults);
        }
    }

    private void guarded(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            // after a failed write or force nobody knows what is on the disk: only reading it again tells
            broken = true;
            throw e;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    long size() {
        return chain.size();
    }

    byte[] root() {
        return chain.root();
    }

    String head() {
        return chain.head();
    }

    boolean broken() {
        return broken;
    }

    /** The entry of the last line, or null. */
    @Nullable
    AuditEntry last() throws IOException {
        byte[] end = file.read(Math.max(0, file.length() - EntryFormat.LONGEST), EntryFormat.LONGEST);
        byte[] line = Lines.last(end);
        return line == null ? null : AuditEntry.read(line);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (AppendFile last = file) {
            if (!broken) {
                last.force();
                remember();
            }
        }
    }
}
