package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project while its ledgers are made. */
final class ProjectPlan {

    final Row row;
    final Kind kind;
    final String code;
    /** Year of the plan: the money is of this year, and the project was entered in the year before. */
    final int year;

    /** Whether the project was carried out in that year; otherwise it only entered the library. */
    final boolean carriedOut;

    final List<Payout> payouts = new ArrayList<>();
    /** Fund codes with the fen that they give. */
    final Map<String, Long> funds = new LinkedHashMap<>();

    LocalDate allocated = LocalDate.MIN;
    LocalDate started = LocalDate.MIN;
    LocalDate finished = LocalDate.MIN;

    ProjectPlan(Row row, Kind kind, int year) {
        this.row = row;
        this.year = year;
        this.kind = kind;
        this.code = row.get("projectCode");
        this.carriedOut = year <= County.YEAR;
    }

    /** Money for one household or person, in fen. */
    record Payout(Home home, Member member, long standard, int quantity) {

        long amount() {
            return standard * quantity;
        }
    }
}
