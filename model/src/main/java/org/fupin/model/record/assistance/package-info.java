/** Records of 帮扶: helpers, resident teams, measures, jobs, training, relocation, housing, student aid. Components may be null. */
@NullUnmarked
package org.fupin.model.record.assistance;

import org.jspecify.annotations.NullUnmarked;
