/** Records of 人才与科技: dispatched talent, recruitment, experts, leaders of ventures. Components may be null. */
@NullUnmarked
package org.fupin.model.record.talent;

import org.jspecify.annotations.NullUnmarked;
