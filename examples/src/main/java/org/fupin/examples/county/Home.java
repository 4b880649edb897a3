package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A household while the county is made. */
final class Home {

    final Row row;
    final String number;
    final List<Member> members = new ArrayList<>();

    /** Members who left before 2018; the register of 2018 no longer holds them. */
    final List<Member> departed = new ArrayList<>();

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
        return Stream.concat(members.stream(), departed.stream())
                .filter(member -> member.in(year))
                .toList();
    }

    String status() {
        return row.get("povertyStatus");
    }

    /** Whether the register of the year holds the household. */
    boolean registered(int year) {
        return row.number("identifiedYear") <= year;
    }

    /** Year of the exit from poverty, 0 when there was none; one that has fallen back left in the first year. */
    int exited() {
        return status().equals("3") ? County.FIRST : row.number("exitYear");
    }

    /** POVERTY_STATUS at the end of a year in which the household was registered. */
    String status(int year) {
        if (year == County.YEAR) {
            return status();
        }
        return exited() != 0 && exited() <= year ? "1" : "0";
    }

    /** Whether the household was registered and poor at the end of the year. */
    boolean poor(int year) {
        return registered(year) && (status(year).equals("0") || status(year).equals("3"));
    }

    /** Whether subsidies and loans of the year may go to the household. */
    boolean eligible(int year) {
        boolean kept = !row.is("enjoysPolicyAfterExit", "2");
        return year == County.YEAR ? eligible() : registered(year) && !cancelled() && (poor(year) || kept);
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
