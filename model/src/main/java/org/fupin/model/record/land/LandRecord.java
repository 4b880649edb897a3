package org.fupin.model.record.land;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 土地: quota transfers, plans, consolidation. */
public sealed interface LandRecord extends CanonicalRecord permits LandQuotaTransfer, LandPlan, LandConsolidation {}
