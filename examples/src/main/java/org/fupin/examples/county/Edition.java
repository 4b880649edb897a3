package org.fupin.examples.county;

/**
 * One delivery of the county's data.
 *
 * @param name name of the package
 * @param title what it holds, in Chinese
 * @param year the data year of files that name no other
 * @param reportedAt when it was reported
 */
record Edition(String name, String title, int year, String reportedAt) {

    static final Edition FIRST =
            new Edition("fupin-example-county", "荔波县2016—2018年度建档立卡数据（虚构示例）", County.YEAR, "2019-01-15T09:00:00+08:00");

    static final Edition LATER = new Edition(
            "fupin-example-county-2020", "荔波县2020年度监测、县退出与普查数据（虚构示例）", LaterCounty.YEAR, "2021-01-20T09:00:00+08:00");

    /** Whether all rows of a file of these years are of one year that is not the package's. */
    boolean other(java.util.List<Integer> years) {
        return years.size() == 1 && years.get(0) != year;
    }
}
