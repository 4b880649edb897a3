package org.fupin.benchmarks.growth;

import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fupin.files.relate.RelationStore;
import org.fupin.files.relate.RowHeader;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.Village;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.ReferenceRules;
import org.jspecify.annotations.Nullable;

/**
 * Rows of every record type that refer to one another, for so many households. Groups keep their size as the package
 * grows: three persons a household, forty households a village, always five counties. Values are drawn, so rules find much.
 */
final class DrawnPackage {

    private static final long SEED = 20131117;
    private static final int YEARS = 2;

    private final int households;
    private final DrawnValues values;
    private long rowId;

    DrawnPackage(int households) {
        this.households = households;
        this.values = new DrawnValues(SEED, 10 * households);
    }

    /** Puts all rows into the store; says how many. */
    long fill(RelationStore store) throws IOException {
        for (RecordType type : RecordTypes.all()) {
            store.declare(type);
            for (int row = 0; store.reads(type) && row < rows(type); row++) {
                int object = row / YEARS;
                int year = 2017 + row % YEARS;
                String county = DrawnValues.county(object % objects(RecordType.of(Village.class)));
                RowHeader header = new RowHeader(Year.of(year), String.valueOf(year), county, "1", null, null, null);
                store.append(type, ++rowId, row(type, object, year), header);
            }
        }
        return rowId;
    }

    private int rows(RecordType type) {
        boolean ofCounty = type.key().get(0).equals("countyCode");
        return YEARS * (ofCounty ? DrawnValues.COUNTIES : objects(type));
    }

    /** How many different objects the type has. */
    private int objects(RecordType type) {
        if (type.javaType() == Household.class) {
            return households;
        }
        if (type.javaType() == Person.class) {
            return 3 * households;
        }
        if (type.javaType() == Village.class) {
            return Math.max(20, households / 40);
        }
        List<Class<?>> targets = type.elements().stream()
                .map(ReferenceRules::target)
                .flatMap(Optional::stream)
                .<Class<?>>map(RecordType::javaType)
                .toList();
        if (targets.contains(Person.class) || type.name().startsWith("feed")) {
            return 2 * households;
        }
        return Math.max(20, targets.contains(Household.class) ? households : households / 10);
    }

    private @Nullable Object[] row(RecordType type, int object, int year) {
        @Nullable Object[] row = new @Nullable Object[type.elements().size()];
        for (Element element : type.elements()) {
            boolean key = type.key().contains(element.name());
            if (key || element.required() || values.often(80)) {
                row[element.index()] = value(type, element, key, object, year);
            }
        }
        return row;
    }

    private Object value(RecordType type, Element element, boolean key, int object, int year) {
        Optional<RecordType> target = ReferenceRules.target(element);
        if (target.isPresent()) {
            int others = objects(target.get());
            return key(
                    target.get(),
                    key || follows(type, target.get()) ? owner(type, object) % others : values.below(others));
        }
        boolean own = key && element.equals(type.element(type.key().get(0)).orElse(null));
        if (own && element.type() == org.fupin.model.type.ValueType.TEXT) {
            return key(type, object);
        }
        int village = object % objects(RecordType.of(Village.class));
        Object drawn = values.value(element, person(type, object), village);
        return drawn instanceof Year ? Year.of(key ? year : 2016 + values.below(3)) : drawn;
    }

    /** A person belongs to the household of his or her number. */
    private static boolean follows(RecordType type, RecordType target) {
        return type.javaType() == Person.class && target.javaType() == Household.class;
    }

    private static int owner(RecordType type, int object) {
        return type.javaType() == Person.class ? object / 3 : object;
    }

    private int person(RecordType type, int object) {
        return type.javaType() == Person.class ? object : values.below(3 * households);
    }

    private static String key(RecordType type, int object) {
        if (type.name().equals("village")) {
            return DrawnValues.village(object);
        }
        if (type.name().equals("county")) {
            return DrawnValues.county(object);
        }
        return String.format("%s%09d", type.code(), object);
    }
}
