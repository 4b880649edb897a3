/** Records of 建档立卡: divisions, villages, households, people and their yearly forms. Components may be null. */
@NullUnmarked
package org.fupin.model.record.register;

import org.jspecify.annotations.NullUnmarked;
