/** Records of 土地: quota transfers, plans, consolidation. Components may be null. */
@NullUnmarked
package org.fupin.model.record.land;

import org.jspecify.annotations.NullUnmarked;
