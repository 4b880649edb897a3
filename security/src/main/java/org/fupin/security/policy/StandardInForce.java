package org.fupin.security.policy;

import org.fupin.model.annotation.Confidence;

/**
 * A standard or law that a profile stands on.
 *
 * @param number number, such as {@code GB/T 35273-2020}
 * @param zh Chinese title
 * @param en English title
 * @param inForce first day, as far as it is known ({@code 2020-10-01}, {@code 2008})
 * @param confidence how sure number, title and day are
 */
public record StandardInForce(String number, String zh, String en, String inForce, Confidence confidence) {}
