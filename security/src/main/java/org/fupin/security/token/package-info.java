/** Keyed tokens by which departments match people without plain text, and the matcher that sees nothing else. */
@NullMarked
package org.fupin.security.token;

import org.jspecify.annotations.NullMarked;
