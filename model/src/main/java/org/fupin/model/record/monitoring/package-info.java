/** Records of 防止返贫监测: monitored households, elimination of risks, follow-up. Components may be null. */
@NullUnmarked
package org.fupin.model.record.monitoring;

import org.jspecify.annotations.NullUnmarked;
