package org.fupin.security.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.FaultPoint;

/**
 * Moves sealed items from old keys to a new one. What is under the new key already is left alone, so doing it twice does
 * nothing; a job that was stopped, even by a kill, goes on where its checkpoint says; what a value is bound to stays the
 * same, and a resealer that changes it is found out. Items pass one by one, in constant memory. Not for use by two
 * threads.
 *
 * @param <T> one item
 */
public final class ReEncryptor<T> {
    private static final int EVERY = 10_000;

    private final KeyRing ring;
    private final KeyId target;
    private final Resealer<T> resealer;
    private final Path checkpoint;
    private int every = EVERY;
    private boolean keepUnopened;
    private LongConsumer progress = items -> {};
    private FaultPoint faults = FaultPoint.NONE;

    private ReEncryptor(KeyRing ring, KeyId target, Resealer<T> resealer, Path checkpoint) {
        this.ring = ring;
        this.target = target;
        this.resealer = resealer;
        this.checkpoint = checkpoint;
    }

    /**
     * A job.
     *
     * @param target the enabled key to which everything moves
     * @param checkpoint file that says how far the job is; it is removed at the end. One job, one file.
     */
    public static <T> ReEncryptor<T> to(KeyRing ring, KeyId target, Resealer<T> resealer, Path checkpoint) {
        return new ReEncryptor<>(ring, target, resealer, checkpoint);
    }

    /** Writes the checkpoint after every so many items; 10,000 if not said. */
    public ReEncryptor<T> every(int items) {
        if (items < 1) {
            throw new IllegalArgumentException("at least 1");
        }
        this.every = items;
        return this;
    }

    /** Leaves items that cannot be opened as they are, and counts them, instead of stopping at the first. */
    public ReEncryptor<T> keepingUnopened() {
        this.keepUnopened = true;
        return this;
    }

    /** Tells the number of items done, with each checkpoint. */
    public ReEncryptor<T> progress(LongConsumer listener) {
        this.progress = listener;
        return this;
    }

    ReEncryptor<T> faults(FaultPoint point) {
        this.faults = point;
        return this;
    }

    /**
     * Does the job, or the rest of it.
     *
     * @throws IOException when source, sink or checkpoint cannot be read or written; the job can go on later
     * @throws SecurityRefusal {@code KEY_STATE} unless the target is enabled; {@code CANNOT_OPEN} for an item that cannot
     *     be opened; {@code BAD_SIGNATURE} or {@code MALFORMED} for a checkpoint that was edited or belongs to other data
     * @throws IllegalStateException when the resealer changed what a value is bound to, or did not seal to the target
     */
    public ReEncryptionReport run(SealedSource<T> source, SealedSink<T> sink) throws IOException {
        ring.used(target, 0);
        Optional<ReEncryptionCheckpoint> noted = ReEncryptionCheckpoint.read(checkpoint, ring, target);
        sink.begin(noted.map(ReEncryptionCheckpoint::mark).orElse(0L));
        Job job = new Job(
                source,
                sink,
                noted.map(ReEncryptionCheckpoint::report).orElseGet(() -> ReEncryptionReport.none(target)));
        if (noted.isEmpty() || !noted.get().done()) {
            if (noted.isPresent()) {
                job.skip(noted.get());
            }
            job.work();
            job.note(true);
        }
        sink.commit();
        faults.before("forget");
        Files.deleteIfExists(checkpoint);
        return job.report();
    }

    /** One run. */
    private final class Job {
        private final SealedSource<T> source;
        private final SealedSink<T> sink;
        private final MessageDigest digest = Digests.newDigest(CryptoSuite.SM);
        private final SortedMap<KeyId, Long> before;
        private final SortedMap<KeyId, Long> after;
        private long items;
        private long resealed;
        private long unopened;

        Job(SealedSource<T> source, SealedSink<T> sink, ReEncryptionReport start) {
            this.source = source;
            this.sink = sink;
            this.before = new TreeMap<>(start.before());
            this.after = new TreeMap<>(start.after());
            this.items = start.items();
            this.resealed = start.resealed();
            this.unopened = start.unopened();
        }

        ReEncryptionReport report() {
            return new ReEncryptionReport(target, items, resealed, unopened, before, after);
        }

        /** Passes over what was done, and makes sure that it is the same source. */
        void skip(ReEncryptionCheckpoint noted) throws IOException {
            for (long n = 0; n < items; n++) {
                source.next().ifPresent(item -> take(resealer.bound(item)));
            }
            if (!ConstantTime.equal(digestSoFar(), noted.digest())) {
                throw new SecurityRefusal(Code.MALFORMED, checkpoint.toString());
            }
        }

        void work() throws IOException {
            for (Optional<T> item = source.next(); item.isPresent(); item = source.next()) {
                sink.write(moved(item.get()));
                items++;
                if (items % every == 0) {
                    note(false);
                    progress.accept(items);
                }
            }
            progress.accept(items);
        }

        void note(boolean done) throws IOException {
            new ReEncryptionCheckpoint(done, sink.mark(), digestSoFar(), report()).write(checkpoint, ring, faults);
        }

        private T moved(T item) {
            List<KeyId> keys = resealer.keys(item);
            byte[] bound = resealer.bound(item);
            take(bound);
            count(before, keys);
            if (keys.stream().allMatch(target::equals)) {
                count(after, keys);
                return item;
            }
            try {
                T moved = resealer.reseal(item, target);
                require(keys, bound, moved);
                resealed += keys.stream().filter(key -> !key.equals(target)).count();
                after.merge(target, (long) keys.size(), Long::sum);
                return moved;
            } catch (SecurityRefusal refusal) {
                if (!keepUnopened || refusal.code() != Code.CANNOT_OPEN) {
                    throw refusal.at("item " + (items + 1));
                }
                unopened += keys.stream().filter(key -> !key.equals(target)).count();
                count(after, keys);
                return item;
            }
        }

        private void require(List<KeyId> keys, byte[] bound, T moved) {
            List<KeyId> now = resealer.keys(moved);
            if (now.size() != keys.size() || !now.stream().allMatch(target::equals)) {
                throw new IllegalStateException("the resealer did not seal to " + target);
            }
            if (!ConstantTime.equal(bound, resealer.bound(moved))) {
                throw new IllegalStateException("the resealer changed what a value is bound to");
            }
        }

        private void take(byte[] bound) {
            digest.update(Pae.encode(bound));
        }

        private byte[] digestSoFar() {
            try {
                return ((MessageDigest) digest.clone()).digest();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void count(SortedMap<KeyId, Long> counts, List<KeyId> keys) {
            keys.forEach(key -> counts.merge(key, 1L, Long::sum));
        }
    }
}
