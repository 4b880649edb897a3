package org.fupin.files.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A county of two data years, 2018 and 2019, in which one household goes from a state to another and another one stays
 * poor. The history before 2019 is legal and complete.
 *
 * @param county code of the county
 * @param from poverty status of 2018, {@code -} when the household is not on the register
 * @param to the same of 2019
 * @param change type of the change event of 2019, empty for none
 * @param variant what is there of the step
 */
record HouseholdSteps(String county, String from, String to, String change, Variant variant) {

    private static final String CANCELLED = "9";

    /** What is there of the step. */
    enum Variant {
        /** The event and all that belongs to it. */
        COMPLETE,
        /** The event, without its procedure, its events of members or its follow-up. */
        MISSING,
        /** Nothing: only the register changes. */
        SILENT;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rows by the name of their record type. */
    Map<String, List<Map<String, Object>>> tables() {
        return new Rows().write();
    }

    @Override
    public String toString() {
        return from + " → " + to + " " + variant.text();
    }

    /** Writes the rows. */
    private final class Rows {

        private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        private final String household = county + "H";
        private final String neighbour = county + "N";
        private String status = "";

        Map<String, List<Map<String, Object>>> write() {
            register(neighbour, 2018, "0");
            register(neighbour, 2019, "0");
            event(neighbour, "11", 2014, "0", true);
            // a procedure of 2019 that was refused: the county has reported its procedures of the year
            procedure(county + "X", 2019, "2");
            status = "";
            history();
            if (!from.equals("-")) {
                register(household, 2018, from);
            }
            if (!to.equals("-")) {
                register(household, 2019, to);
            }
            if (variant != Variant.SILENT && !change.isEmpty()) {
                event(household, change, 2019, to.equals("-") ? CANCELLED : to, variant == Variant.COMPLETE);
            }
            if (from.equals("1") && to.equals("1") && variant == Variant.COMPLETE) {
                add("followUp", Map.of("householdNo", household, "date", "2019-06-30"));
            }
            return tables;
        }

        private void history() {
            if (from.equals("-")) {
                return;
            }
            event(household, "11", 2014, "0", true);
            switch (from) {
                case "1", "2" -> event(household, "21", 2018, from, true);
                case "3" -> {
                    event(household, "21", 2016, "1", true);
                    event(household, "13", 2018, "3", true);
                }
                case CANCELLED -> event(household, "23", 2018, CANCELLED, true);
                default -> {
                    // poor since 2014
                }
            }
        }

        private void register(String no, int year, String povertyStatus) {
            Map<String, Object> row = new HashMap<>();
            row.put("dataYear", year);
            row.put("divisionCode", county + "001001");
            row.put("villageCode", county + "001001");
            row.put("householdNo", no);
            row.put("headCertificateNo", certificate(no));
            row.put("povertyStatus", povertyStatus);
            row.put("identifiedYear", no.equals(neighbour) || !from.equals("-") ? 2014 : 2019);
            if (povertyStatus.equals("1")) {
                row.put("exitYear", from.equals("1") ? 2018 : 2019);
            }
            add("household", row);
            boolean gone = povertyStatus.equals(CANCELLED) && (year == 2018 || variant == Variant.COMPLETE);
            add(
                    "person",
                    Map.of(
                            "dataYear",
                            year,
                            "divisionCode",
                            county + "001001",
                            "householdNo",
                            no,
                            "personNo",
                            no + "1",
                            "certificateNo",
                            certificate(no),
                            "memberStatus",
                            gone ? CANCELLED : "1"));
        }

        private void event(String no, String type, int year, String toStatus, boolean complete) {
            Map<String, Object> row = new HashMap<>();
            row.put("dataYear", year);
            row.put("divisionCode", county + "001001");
            row.put("eventNo", no + year);
            row.put("householdNo", no);
            row.put("changeType", type);
            row.put("eventDate", year + "-10-01");
            row.put("effectiveDate", year + "-11-01");
            row.put("toStatus", toStatus);
            if (!status.isEmpty()) {
                row.put("fromStatus", status);
            }
            if (complete && type.startsWith("1")) {
                row.put("procedureNo", procedure(no, year, "1"));
            }
            if (complete && type.equals("21")) {
                add(
                        "householdExit",
                        Map.of(
                                "householdNo",
                                no,
                                "exitYear",
                                year,
                                "announcedDate",
                                year + "-10-20",
                                "cancelledDate",
                                year + "-10-25"));
            }
            if (complete && type.equals("23")) {
                add(
                        "memberChangeEvent",
                        Map.of(
                                "householdNo",
                                no,
                                "personNo",
                                no + "1",
                                "changeType",
                                "2",
                                "eventDate",
                                year + "-10-01"));
            }
            add("householdChangeEvent", row);
            status = toStatus;
        }

        private String procedure(String no, int year, String result) {
            Map<String, Object> row = new HashMap<>();
            row.put("divisionCode", county + "001001");
            row.put("procedureNo", no + "P" + year);
            row.put("applicantCertificateNo", certificate(no));
            row.put("result", result);
            for (String step : List.of("applicationDate", "appraisalDate", "villageNoticeStart", "villageNoticeEnd")) {
                row.put(step, year + "-08-01");
            }
            for (String step : List.of(
                    "townshipReviewDate",
                    "townshipNoticeStart",
                    "townshipNoticeEnd",
                    "countyReviewDate",
                    "announcementDate")) {
                row.put(step, year + "-09-01");
            }
            add("identificationProcedure", row);
            return no + "P" + year;
        }

        private String certificate(String no) {
            return "CERT-" + no;
        }

        private void add(String table, Map<String, Object> row) {
            tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        }
    }
}
