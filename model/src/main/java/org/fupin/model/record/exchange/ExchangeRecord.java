package org.fupin.model.record.exchange;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 数据交换与访问: exchange files, receipts, access log. */
public sealed interface ExchangeRecord extends CanonicalRecord permits ExchangeFile, ExchangeReceipt, AccessLog {}
