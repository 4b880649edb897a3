package org.fupin.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CreditCode;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to judge one identifier or one code that is sound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValueBenchmark {

    private final CodeList relations = CodeLists.get("RELATION_POVERTY");
    private String certificate = "430527196703085042";
    private String creditCode = "91350100M000100Y43";
    private String code = "26";

    /** The number of a citizen's certificate, with its date, area and check character. */
    @Benchmark
    public boolean certificateNumber() {
        return CertificateNumber.isValid(certificate);
    }

    /** A unified social credit code. */
    @Benchmark
    public boolean creditCode() {
        return CreditCode.isValid(creditCode);
    }

    /** A code of a list. */
    @Benchmark
    public boolean code() {
        return relations.contains(code);
    }
}
