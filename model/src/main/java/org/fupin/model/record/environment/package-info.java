/** Records of 人居环境与衔接: toilets, sewage, roads, policy continuity, link to revitalisation. Components may be null. */
@NullUnmarked
package org.fupin.model.record.environment;

import org.jspecify.annotations.NullUnmarked;
