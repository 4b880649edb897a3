/**
 * The numbers that identify people, organisations, places and accounts: their structure, check digits and accessors.
 *
 * <p>Every class has {@code isValid} (a loop without allocation), {@code explain} (what is wrong, without the value) and
 * a way to parse. {@code toString} is masked.
 */
@NullMarked
package org.fupin.model.identifier;

import org.jspecify.annotations.NullMarked;
