package org.fupin.security.audit;

import org.fupin.security.CryptoSuite;

/**
 * What the first line says of a log.
 *
 * @param log its name
 * @param suite whose digest chains it
 */
public record LogStart(LogId log, CryptoSuite suite) {}
