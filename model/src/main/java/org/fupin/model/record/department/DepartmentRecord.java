package org.fupin.model.record.department;

import org.fupin.model.record.CanonicalRecord;

/** A record of the group 部门数据: the feeds of nine departments, the asset feed, and the results of comparison. */
public sealed interface DepartmentRecord extends CanonicalRecord
        permits FeedHukou,
                FeedEducation,
                FeedHealth,
                FeedEmployment,
                FeedSocialInsurance,
                FeedHousing,
                FeedBank,
                FeedDibao,
                FeedDisability,
                FeedAsset,
                ComparisonResult {}
