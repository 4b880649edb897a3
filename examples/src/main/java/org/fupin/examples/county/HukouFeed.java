package org.fupin.examples.county;

/** What the police hold of the registered people: family, relation and state, also of the dead and of those who left. */
final class HukouFeed {

    private final County county;

    HukouFeed(County county) {
        this.county = county;
    }

    void write() {
        for (Home home : county.homes) {
            for (Member member : home.members) {
                person(home, member, member.valid() ? "1" : member.row.is("changeReason", "21") ? "2" : "3");
            }
            home.departed.forEach(member -> person(home, member, "2"));
        }
    }

    private void person(Home home, Member member, String state) {
        Row person = member.row;
        county.data
                .add("feedHukou")
                .set("certificateNo", member.certificate18())
                .set("name", member.name())
                .set("sex", person.get("sex"))
                .set("ethnicity", person.get("ethnicity"))
                .set("birthDate", member.birth)
                .set("hukouNo", hukou(home))
                .set("relationToHead", relation(person.get("relationToHead")))
                .set("hukouDivision", Places.COUNTY)
                .set("hukouType", "1")
                .set("status", state)
                .set("statusDate", state.equals("1") ? null : person.get("changeDate"));
    }

    /** The number of the family's book, made from that of the household. */
    static String hukou(Home home) {
        return "5227" + home.number.substring(6);
    }

    /** The relation of GB/T 4761 that says the same as that of the register; 99 for others. */
    static String relation(String registered) {
        return switch (registered) {
            case "01" -> "02";
            case "02" -> "10";
            case "03" -> "20";
            case "04" -> "30";
            case "05" -> "38";
            case "07" -> "41";
            case "08" -> "42";
            case "11" -> "51";
            case "12" -> "52";
            default -> "99";
        };
    }
}
