package org.fupin.benchmarks.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A way to go through parts of files, each by one thread. */
final class PartsContender implements Contender {

    /** Goes through the lines of a part; one for each thread. */
    @FunctionalInterface
    interface PartReader {
        /** Goes through the part, whose bytes the stream gives. */
        void read(FilePart part, InputStream in) throws IOException;
    }

    private final String name;
    private final String what;
    private final List<FilePart> parts;
    private final PartReader reader;

    PartsContender(String name, String what, List<FilePart> parts, PartReader reader) {
        this.name = name;
        this.what = what;
        this.parts = List.copyOf(parts);
        this.reader = reader;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public long run(int threads) throws IOException {
        ConcurrentLinkedQueue<FilePart> queue = new ConcurrentLinkedQueue<>(parts);
        if (threads == 1) {
            work(queue);
        } else {
            share(queue, threads);
        }
        return parts.stream().mapToLong(FilePart::bytes).sum();
    }

    private void share(ConcurrentLinkedQueue<FilePart> queue, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    work(queue);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void work(ConcurrentLinkedQueue<FilePart> queue) throws IOException {
        for (FilePart part = queue.poll(); part != null; part = queue.poll()) {
            try (InputStream in = part.open()) {
                reader.read(part, in);
            }
        }
    }
}
