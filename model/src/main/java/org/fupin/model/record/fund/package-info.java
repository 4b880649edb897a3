/** Records of 资金与项目: sources, allocation, payment, the project library, performance, notices, assets. Components may be null. */
@NullUnmarked
package org.fupin.model.record.fund;

import org.jspecify.annotations.NullUnmarked;
