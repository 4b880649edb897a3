package org.fupin.security.deid;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the rows and the different sensitive values of each class, in memory as long as they fit. */
final class ClassCounter implements Closeable {

    private static final int FEWEST_SLOTS = 1 << 10;
    private static final int DEEPEST = Long.SIZE / Spill.BITS - 1;

    private final Memory memory;
    private final Path temporary;
    private final int depth;
    private @Nullable Spill spill;
    private long spilled;

    /** Is told each class once. */
    interface Result {
        /** Takes a class: its rows, the line of the first, and how many different values each column has. */
        void of(ClassTable classes, int slot, int[] different) throws IOException;
    }

    /** The tables of one count; the parts of a count that did not fit use them again, one after the other. */
    private record Memory(ClassTable classes, @Nullable ValueSet values, int[][] different) {

        static Memory of(int columns, long bytes) {
            // half of the memory for the classes, half for their values
            long share = columns == 0 ? bytes : bytes / 2;
            ClassTable classes = new ClassTable(slots(share, ClassTable.ENTRY + Integer.BYTES * columns));
            ValueSet values = columns == 0 ? null : new ValueSet(slots(share, ValueSet.ENTRY));
            return new Memory(classes, values, new int[columns][classes.slots()]);
        }

        private static int slots(long bytes, int entry) {
            long most = Math.min(Math.max(bytes / entry, FEWEST_SLOTS), 1 << 26);
            return Integer.highestOneBit((int) most);
        }

        void clear() {
            classes.clear();
            if (values != null) {
                values.clear();
            }
        }
    }

    ClassCounter(int columns, long bytes, Path temporary) {
        this(Memory.of(columns, bytes), temporary, 0);
    }

    private ClassCounter(Memory memory, Path temporary, int depth) {
        this.memory = memory;
        this.temporary = temporary;
        this.depth = depth;
    }

    void count(long high, long low, long count, long line) throws IOException {
        if (!memory.classes.add(high, low, count, line)) {
            spillAll();
            memory.classes.add(high, low, count, line);
        }
    }

    void value(long high, long low, long value) throws IOException {
        ValueSet set = Objects.requireNonNull(memory.values);
        boolean single = depth > 0 && spill == null && memory.classes.size() == 1;
        // a single class with so many different values has enough of them, whatever l is
        boolean enough = single || depth == DEEPEST;
        if (!set.add(high, low, value) && !enough) {
            spillAll();
            set.add(high, low, value);
        }
    }

    /** Bytes written to temporary files. */
    long spilled() {
        return spilled + (spill == null ? 0 : spill.bytes());
    }

    private void spillAll() throws IOException {
        if (spill == null) {
            spill = new Spill(temporary, depth);
        }
        ClassTable table = memory.classes;
        for (int slot = 0; slot < table.slots(); slot++) {
            if (table.count(slot) > 0) {
                spill.count(table.high(slot), table.low(slot), table.count(slot), table.line(slot));
            }
        }
        ValueSet set = memory.values;
        for (int slot = 0; set != null && slot < set.slots(); slot++) {
            if (set.used(slot)) {
                spill.value(set.high(slot), set.low(slot), set.value(slot));
            }
        }
        memory.clear();
    }

    /** Tells every class; afterwards there is nothing left to count. */
    void finish(Result result) throws IOException {
        if (spill == null) {
            tell(result);
            return;
        }
        spillAll();
        spill.end();
        for (int part = 0; part < spill.parts(); part++) {
            memory.clear();
            try (ClassCounter counter = new ClassCounter(memory, temporary, depth + 1)) {
                spill.read(part, new Spill.Reader() {
                    @Override
                    public void count(long high, long low, long count, long line) throws IOException {
                        counter.count(high, low, count, line);
                    }

                    @Override
                    public void value(long high, long low, long value) throws IOException {
                        counter.value(high, low, value);
                    }
                });
                counter.finish(result);
                spilled += counter.spilled();
            }
        }
    }

    private void tell(Result result) throws IOException {
        ClassTable table = memory.classes;
        int[][] different = memory.different;
        for (int[] column : different) {
            Arrays.fill(column, 0);
        }
        ValueSet set = memory.values;
        for (int slot = 0; set != null && slot < set.slots(); slot++) {
            if (set.used(slot)) {
                int column = (int) set.value(slot) & (1 << ValueSet.COLUMN_BITS) - 1;
                different[column][table.slot(set.high(slot), set.low(slot))]++;
            }
        }
        int[] ofClass = new int[different.length];
        for (int slot = 0; slot < table.slots(); slot++) {
            if (table.count(slot) > 0) {
                for (int column = 0; column < different.length; column++) {
                    ofClass[column] = different[column][slot];
                }
                result.of(table, slot, ofClass);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (spill != null) {
            spill.close();
        }
    }
}
