package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.List;

/** A household while the county is made. */
final class Home {

    final Row row;
    final String number;
    final List<Member> members = new ArrayList<>();

    Home(Row row) {
        this.row = row;
        this.number = row.get("householdNo");
    }

    String villageCode() {
        return row.get("villageCode");
    }

    Member head() {
        return members.stream().filter(Member::head).findFirst().orElseThrow();
    }

    List<Member> valid() {
        return members.stream().filter(Member::valid).toList();
    }

    /** Those who lived in the household at the end of the year. */
    List<Member> at(int year) {
        return year == County.YEAR
                ? valid()
                : members.stream().filter(member -> member.since2017).toList();
    }

    String status() {
        return row.get("povertyStatus");
    }

    /** Whether the household was poor at the end of 2018. */
    boolean poor() {
        return status().equals("0") || status().equals("3");
    }

    boolean cancelled() {
        return status().equals("9");
    }

    boolean exitedThisYear() {
        return row.number("exitYear") == County.YEAR;
    }

    /** Whether subsidies and loans of 2018 may go to the household. */
    boolean eligible() {
        return poor() || exitedThisYear() || row.is("enjoysPolicyAfterExit", "1");
    }

    boolean labor() {
        return valid().stream().anyMatch(Member::labor);
    }
}
