/**
 * The tests that every implementation of {@link org.fupin.security.keys.KeyService} must pass. They need no test
 * framework; under JUnit 5 a vendor's whole test class is
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> tck() {
 *     return KeyServiceTck.tests(mySubject).map(test -> DynamicTest.dynamicTest(test.name(), test::run));
 * }
 * }</pre>
 */
@NullMarked
package org.fupin.security.tck;

import org.jspecify.annotations.NullMarked;
