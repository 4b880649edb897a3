package org.fupin.security.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.GuardedKeyService;
import org.fupin.security.keys.KeyService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The service in software passes the tests, in both suites, also through the guard. */
class SoftKeyServiceTest {

    private static Stream<DynamicTest> tck(CryptoSuite suite, UnaryOperator<KeyService> around) {
        return KeyServiceTck.tests(new RingSubject(suite, around))
                .map(test -> DynamicTest.dynamicTest(test.name(), test::run));
    }

    @TestFactory
    Stream<DynamicTest> sm() {
        return tck(CryptoSuite.SM, UnaryOperator.identity());
    }

    @TestFactory
    Stream<DynamicTest> intl() {
        return tck(CryptoSuite.INTL, UnaryOperator.identity());
    }

    @TestFactory
    Stream<DynamicTest> guarded() {
        return tck(CryptoSuite.INTL, service -> new GuardedKeyService(service, Duration.ofSeconds(60), Map.of()));
    }

    @Test
    void thereAreEnoughTestsWithNamesOfTheirOwn() {
        List<String> names = KeyServiceTck.tests(new RingSubject(CryptoSuite.SM, UnaryOperator.identity()))
                .map(TckTest::name)
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }
}
