package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The school rolls of the autumn term of 2018 for everybody who is enrolled, or should be. */
final class SchoolFeed {

    /** The term, as the education department writes it. */
    static final String TERM = County.YEAR + "-" + (County.YEAR + 1) + "-1";

    private static final List<String> GRADES = List.of("一年级", "二年级", "三年级", "四年级", "五年级", "六年级");
    private static final String NUMERALS = "七八九";

    private final County county;

    SchoolFeed(County county) {
        this.county = county;
    }

    void write() {
        for (Home home : county.homes) {
            for (Member member : home.valid()) {
                boolean enrolled = member.student(County.YEAR);
                if (enrolled || member.outOfSchool) {
                    roll(home, member, enrolled);
                }
            }
        }
    }

    private void roll(Home home, Member member, boolean enrolled) {
        int age = member.schoolAge(County.YEAR);
        String status = enrolled ? member.row.get("studentStatus") : age <= 11 ? "03" : "0" + (age - 8);
        String stage = stage(status);
        // a child unfit for school is excused; one who does not want to go is on leave until it is persuaded
        boolean atHome =
                enrolled && member.row.get("healthStatus").contains("03") && (stage.equals("2") || stage.equals("3"));
        String state = atHome ? "5" : enrolled ? "1" : member.row.is("dropoutReason", "2") ? "6" : "2";
        boolean grown = stage.compareTo("6") >= 0;
        county.data
                .add("feedEducation")
                .set("certificateNo", member.certificate18())
                .set("studentNo", grown ? "Y" + member.row.get("personNo") : "G" + member.certificate18())
                .set("schoolCode", school(home, stage))
                .set("stage", stage)
                .set("grade", grade(status, age))
                .set("rollStatus", state)
                .set("term", TERM)
                .set("aidAmount", enrolled ? aid(home, stage) : null);
    }

    static String stage(String status) {
        return switch (status) {
            case "02" -> "1";
            case "03" -> "2";
            case "04", "05", "06" -> "3";
            case "07", "08", "09" -> "4";
            case "10", "11", "12" -> "5";
            case "13", "14", "15" -> "6";
            default -> "7";
        };
    }

    private static String grade(String status, int age) {
        return switch (stage(status)) {
            case "1" -> age <= 3 ? "小班" : age == 4 ? "中班" : "大班";
            case "2" -> GRADES.get(Math.max(0, Math.min(5, age - 6)));
            case "3" -> NUMERALS.charAt(Integer.parseInt(status) - 4) + "年级";
            case "4" -> "高" + "一二三".charAt(Integer.parseInt(status) - 7);
            case "5" -> GRADES.get(Integer.parseInt(status) - 10);
            case "6" -> GRADES.get(Integer.parseInt(status) - 13);
            default -> GRADES.get(Math.max(0, Math.min(3, age - 18)));
        };
    }

    /** Ten digits: the county's schools by township and stage, those beyond it by stage alone. */
    private String school(Home home, String stage) {
        boolean local = stage.compareTo("3") <= 0;
        String town = local ? home.villageCode().substring(6, 9) : "900";
        return String.format(Locale.ROOT, "3%s%s%s", stage, Places.COUNTY.substring(2) + "0", town)
                .substring(0, 10);
    }

    private static @Nullable String aid(Home home, String stage) {
        boolean entitled = home.poor() || home.row.is("enjoysPolicyAfterExit", "1");
        return switch (entitled ? stage : "") {
            case "1", "2" -> "500.00";
            case "3" -> "625.00";
            case "4", "5" -> "1000.00";
            case "6", "7" -> "1500.00";
            default -> null;
        };
    }
}
