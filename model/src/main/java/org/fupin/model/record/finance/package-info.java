/** Records of 金融与保险: loans, risk compensation, insurance, credit. Components may be null. */
@NullUnmarked
package org.fupin.model.record.finance;

import org.jspecify.annotations.NullUnmarked;
