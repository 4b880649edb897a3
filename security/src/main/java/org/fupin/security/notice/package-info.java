/**
 * Public notices (公告公示): the gate that looks at a file before it is published, and a builder of notices that can only
 * hold what their channel may show.
 */
@NullMarked
package org.fupin.security.notice;

import org.jspecify.annotations.NullMarked;
