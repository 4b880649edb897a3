package org.fupin.benchmarks.file;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The clock on the wall, and the processor time of the process, which other work on the machine disturbs less. */
final class Clocks {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final long wall = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();

    /** Seconds on the wall since this was made. */
    double wallSeconds() {
        return (System.nanoTime() - wall) / NANOS;
    }

    /** Seconds of processor time since this was made. */
    double processorSeconds() {
        return (SYSTEM.getProcessCpuTime() - processor) / NANOS;
    }
}
