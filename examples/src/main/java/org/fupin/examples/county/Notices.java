package org.fupin.examples.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Public notices, whatever they are about. */
final class Notices {

    private static final String HOTLINE = "12317、0854-0361234";

    private final County county;

    Notices(County county) {
        this.county = county;
    }

    /** Announcement that a household left poverty. */
    void exit(Row exit) {
        LocalDate start = LocalDate.parse(exit.get("announcedDate"));
        add("04", "4", start, start.plusDays(10))
                .set("objectType", "EXH")
                .set("objectId", exit.get("procedureNo"))
                .set("contentItems", "13;14");
    }

    /** Notice of a project of that type by a village (6), a township (5) or the county (4). */
    String project(String type, String project, String level, LocalDate start) {
        LocalDate end = start.plusDays(10 + project.charAt(project.length() - 1) % 5);
        String items = type.equals("23") ? "01;02;03;04;05;06;07;08;10;12;13;14" : "01;02;03;04;05;06;07;08;12;14";
        return add(type, level, start, end)
                .set("objectType", "PRJ")
                .set("objectId", project)
                .set("contentItems", items)
                .get("noticeNo");
    }

    /** Result of an allocation. */
    String allocation(String allocation, LocalDate start) {
        return add("11", "4", start, null)
                .set("objectType", "FAL")
                .set("objectId", allocation)
                .set("contentItems", "01;02;05;06;07;08;09;10;14")
                .get("noticeNo");
    }

    private Row add(String type, String level, LocalDate start, @Nullable LocalDate end) {
        return county.data
                .add("publicNotice")
                .set("noticeNo", county.nextNotice(start.getYear()))
                .set("noticeType", type)
                .set("publisherLevel", level)
                .set("publisher", publisher(level))
                .set("channel", level.equals("4") ? "1;3" : "11")
                .set("startDate", start)
                .set("endDate", end)
                .set("supervisionPhone", HOTLINE)
                .set("objections", 0)
                .set("handled", 0);
    }

    private static String publisher(String level) {
        return switch (level) {
            case "4" -> "荔波县扶贫开发办公室";
            case "5" -> "乡镇人民政府";
            default -> "村民委员会";
        };
    }
}
