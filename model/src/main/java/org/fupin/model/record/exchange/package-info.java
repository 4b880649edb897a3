/** Records of 数据交换与访问: exchange files, receipts, access log. Components may be null. */
@NullUnmarked
package org.fupin.model.record.exchange;

import org.jspecify.annotations.NullUnmarked;
