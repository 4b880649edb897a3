/** What the publication gate says of a file: findings with their places, never with the value. */
@NullMarked
package org.fupin.security.notice.finding;

import org.jspecify.annotations.NullMarked;
