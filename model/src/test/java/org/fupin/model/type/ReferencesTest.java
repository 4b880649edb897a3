package org.fupin.model.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fupin.model.record.CanonicalRecord;
import org.junit.jupiter.api.Test;

/** The links between records: to keys, complete, and one-way between groups. */
class ReferencesTest {

    /** Numbers that go by the name of a key and name something else, or what another group owns. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("monitoredHousehold.householdNo", "a marginal household is not in the register"),
            Map.entry("supervisionRecord.issueNo", "responsibility refers to fund already"),
            Map.entry("performanceEvaluation.rectificationNo", "responsibility refers to fund already"),
            Map.entry("householdChangeEvent.procedureNo", "of an identification or of an exit"),
            Map.entry("integratedFundPlan.planNo", "its own number"),
            Map.entry("feedBank.contractNo", "any loan of a bank"),
            Map.entry("feedHealth.recordNo", "its own number"),
            Map.entry("feedDisability.disabilityCertNo", "its own number"));

    @Test
    void everyLinkLeadsToTheKeyOfARecord() {
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                if (element.references() != null) {
                    RecordType target = RecordTypes.of(element.references().asSubclass(CanonicalRecord.class));
                    Element key = target.element(target.key().get(0)).orElseThrow();
                    assertThat(key.type()).as(type + "." + element.name()).isEqualTo(element.type());
                }
            }
        }
    }

    @Test
    void groupsReferOneWay() {
        Map<RecordGroup, Set<RecordGroup>> to = new TreeMap<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                if (element.references() != null) {
                    RecordGroup group = RecordGroup.of(element.references().asSubclass(CanonicalRecord.class));
                    if (group != type.group()) {
                        to.computeIfAbsent(type.group(), key -> new TreeSet<>()).add(group);
                    }
                }
            }
        }
        // a group that refers to settled groups only is settled
        boolean settling = true;
        while (settling) {
            to.values().forEach(groups -> groups.retainAll(to.keySet()));
            settling = to.values().removeIf(Set::isEmpty);
        }
        assertThat(to).isEmpty();
    }

    /** A number that goes by the name of another record's key is a link to it. */
    @Test
    void keysOfOthersAreLinks() {
        Map<String, Set<RecordType>> keys = new TreeMap<>();
        for (RecordType type : RecordTypes.all()) {
            if (type.key().size() == 1) {
                keys.computeIfAbsent(type.key().get(0), key -> new java.util.HashSet<>())
                        .add(type);
            }
        }
        Set<String> open = new TreeSet<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                Set<RecordType> targets = keys.getOrDefault(element.name(), Set.of());
                boolean own = type.key().get(0).equals(element.name()) && targets.contains(type);
                boolean place =
                        element.name().equals("countyCode") || element.name().equals("certificateNo");
                if (!targets.isEmpty()
                        && !own
                        && !place
                        && element.references() == null
                        && !OTHERS.containsKey(type + "." + element.name())) {
                    open.add(type + "." + element.name());
                }
            }
        }
        assertThat(open).isEmpty();
    }
}
