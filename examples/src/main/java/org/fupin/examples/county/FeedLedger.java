package org.fupin.examples.county;

/** What the departments, the partners and the inspectors hold of the county, made from the finished ledgers. */
final class FeedLedger {

    private final County county;

    FeedLedger(County county) {
        this.county = county;
    }

    void write() {
        new HukouFeed(county).write();
        new SchoolFeed(county).write();
        new HealthFeed(county).write();
        new WorkFeed(county).write();
        new InsuranceFeed(county).write();
        new PropertyFeed(county).write();
        new WelfareFeed(county).write();
        new ComparisonLedger(county).write();
        new FollowUpLedger(county).write();
        new VillageExitLedger(county).write();
        new EastWestLedger(county).write();
        new DutyLedger(county).write();
        new IssueLedger(county).write();
        new TraceLedger(county).write();
    }
}
