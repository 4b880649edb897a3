package org.fupin.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.RecordType;

/**
 * An invented register as an exchange package of NDJSON files: households, their income, living conditions and members.
 * The rest of the common header stands in its {@code datapackage.json}.
 *
 * @param folder where the package is
 * @param files the data files by record type
 */
public record BenchmarkData(Path folder, Map<RecordType, Path> files) {

    /** Data year of the register. */
    public static final int DATA_YEAR = 2020;

    private static final String MANIFEST = """
            {"name":"fupin-benchmark","fupin:header":{"schemaVersion":"0.1","dataYear":2020,"divisionCode":"52",
             "divisionName":"贵州省","reportingOrgCode":"91350100M000100Y43","reportingOrgName":"基准测试",
             "reportedAt":"2020-12-31T09:00:00+08:00","sourceSystem":"fupin-benchmarks","validFlag":"1"},
             "resources":[
             {"name":"household","path":"households.ndjson","fupin:record":"household"},
             {"name":"householdIncome","path":"incomes.ndjson","fupin:record":"householdIncome"},
             {"name":"livingCondition","path":"living.ndjson","fupin:record":"livingCondition"},
             {"name":"person","path":"persons.ndjson","fupin:record":"person"}]}
            """;

    /** The package in that folder, whether it is written or not. */
    public static BenchmarkData in(Path folder) {
        Map<RecordType, Path> files = new LinkedHashMap<>();
        files.put(RecordType.of(Household.class), folder.resolve("households.ndjson"));
        files.put(RecordType.of(HouseholdIncome.class), folder.resolve("incomes.ndjson"));
        files.put(RecordType.of(LivingCondition.class), folder.resolve("living.ndjson"));
        files.put(RecordType.of(Person.class), folder.resolve("persons.ndjson"));
        return new BenchmarkData(folder, files);
    }

    /**
     * Writes a register of that many households, about 3.5 members each; the same seed gives the same bytes.
     *
     * @throws IOException if the folder cannot be written
     */
    public static BenchmarkData write(Path folder, int households, long seed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("datapackage.json"), MANIFEST);
        BenchmarkData data = in(folder);
        Draw draw = new Draw(seed);
        Places places = new Places();
        PersonRow person = new PersonRow(places);
        try (JsonRows homes = data.rows(Household.class);
                JsonRows incomes = data.rows(HouseholdIncome.class);
                JsonRows living = data.rows(LivingCondition.class);
                JsonRows persons = data.rows(Person.class)) {
            for (int i = 0; i < households; i++) {
                Home home = Home.draw(draw, places, i);
                HouseholdRow.write(homes, home, draw);
                IncomeRow.write(incomes, home, draw);
                LivingRow.write(living, home, draw);
                for (Member member : home.members()) {
                    person.write(persons, home, member, draw);
                }
            }
        }
        return data;
    }

    /** The file of that record type. */
    public Path file(RecordType type) {
        Path file = files.get(type);
        if (file == null) {
            throw new IllegalArgumentException("the package has no " + type);
        }
        return file;
    }

    /** Bytes of all data files. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files.values()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private JsonRows rows(Class<? extends org.fupin.model.record.CanonicalRecord> type) throws IOException {
        return JsonRows.create(file(RecordType.of(type)));
    }
}
