/** Records of 退出与普查: exit of households, villages and counties, inspection, census. Components may be null. */
@NullUnmarked
package org.fupin.model.record.exit;

import org.jspecify.annotations.NullUnmarked;
