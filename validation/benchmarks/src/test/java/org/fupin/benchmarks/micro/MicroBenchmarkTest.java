package org.fupin.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each benchmarked call does what its name says. */
class MicroBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"household", "person", "date", "decimal"})
    void rowsAreReadQuickly(String which) throws IOException {
        RowBenchmark benchmark = new RowBenchmark();
        benchmark.which = which;
        benchmark.prepare();
        assertThat(benchmark.read()).isEqualTo(1);
        assertThat(benchmark.readAndJudge()).isEqualTo(2);
    }

    @Test
    void valuesAreSound() {
        ValueBenchmark benchmark = new ValueBenchmark();
        assertThat(benchmark.certificateNumber()).isTrue();
        assertThat(benchmark.creditCode()).isTrue();
        assertThat(benchmark.code()).isTrue();
    }
}
