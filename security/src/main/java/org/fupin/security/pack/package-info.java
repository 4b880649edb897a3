/**
 * Sealed exchange packages ({@code .papkg}): files encrypted for named receivers and signed by the sender, in a zip that
 * other programs can check. {@link org.fupin.security.pack.PackageWriter} seals,
 * {@link org.fupin.security.pack.PackageReader} verifies and opens.
 */
@NullMarked
package org.fupin.security.pack;

import org.jspecify.annotations.NullMarked;
