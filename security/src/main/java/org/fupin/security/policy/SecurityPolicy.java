package org.fupin.security.policy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyState;
import org.jspecify.annotations.Nullable;

/**
 * What may be written and read, and how every element is classed, under the standards of one {@link Profile}. Immutable;
 * a change returns a new policy. What the standards leave open (numbers of persons, an additional suite) is said by the
 * caller and never guessed.
 */
public final class SecurityPolicy {

    private final Profile profile;
    private final Set<CryptoSuite> writable;
    private final Set<CryptoSuite> readable;
    private final Set<KeyState> openStates;
    private final boolean maskingRequired;
    private final List<Volume> volumes;
    private final Classifier classifier;
    private final Children children;

    private SecurityPolicy(Profile profile) {
        NamedCsvRecord row = Table.rows("profiles.csv").stream()
                .filter(candidate -> candidate.getField("profile").equals(profile.id()))
                .findFirst()
                .orElseThrow();
        this.profile = profile;
        this.writable = Table.set(CryptoSuite.class, row, "writeSuites");
        this.readable = Table.set(CryptoSuite.class, row, "readSuites");
        this.openStates = Table.set(KeyState.class, row, "openStates");
        this.maskingRequired = row.getField("masking").equals("required");
        this.volumes = volumes(profile);
        this.classifier = new Classifier(profile);
        this.children = new Children(row);
    }

    private SecurityPolicy(
            SecurityPolicy other, Set<CryptoSuite> writable, Set<CryptoSuite> readable, List<Volume> volumes) {
        this.profile = other.profile;
        this.writable = writable;
        this.readable = readable;
        this.openStates = other.openStates;
        this.maskingRequired = other.maskingRequired;
        this.volumes = volumes;
        this.classifier = other.classifier;
        this.children = other.children;
    }

    /** The policy of that profile, as its data files say. */
    public static SecurityPolicy of(Profile profile) {
        return new SecurityPolicy(profile);
    }

    /** The same policy that also writes and reads this suite; INTL has to be allowed like this. */
    public SecurityPolicy allowing(CryptoSuite suite) {
        return new SecurityPolicy(this, with(writable, suite), with(readable, suite), volumes);
    }

    /** The same policy with the numbers of persons that a region's catalogue of important data decrees. */
    public SecurityPolicy withVolumes(List<Volume> decreed) {
        return new SecurityPolicy(this, writable, readable, List.copyOf(decreed));
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** The standards and laws that the profile stands on. */
    public List<StandardInForce> standards() {
        return Table.rows("standards.csv").stream()
                .filter(row -> row.getField("profile").equals(profile.id()))
                .map(row -> new StandardInForce(
                        row.getField("number"),
                        row.getField("zh"),
                        row.getField("en"),
                        row.getField("inForce"),
                        Table.confidence(row, "confidence")))
                .toList();
    }

    /** Whether new objects may be made with the suite. */
    public boolean mayWrite(CryptoSuite suite) {
        return writable.contains(suite);
    }

    /** Whether objects of the suite may be opened. */
    public boolean mayRead(CryptoSuite suite) {
        return readable.contains(suite);
    }

    /** Whether a key in that state may open what it sealed. */
    public boolean mayOpen(KeyState state) {
        return openStates.contains(state);
    }

    /**
     * Stops unless new objects may be made with the suite.
     *
     * @param object what is to be made, for the refusal
     * @throws SecurityRefusal {@code FORBIDDEN}
     */
    public void requireWrite(CryptoSuite suite, String object) {
        if (!mayWrite(suite)) {
            throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, object);
        }
    }

    /**
     * Stops unless objects of the suite may be opened by a key in that state; asked before anything is decrypted.
     *
     * @param object what is to be opened, for the refusal
     * @throws SecurityRefusal {@code FORBIDDEN} for the suite, {@code KEY_STATE} for the key
     */
    public void requireRead(CryptoSuite suite, KeyState state, String object) {
        if (!mayRead(suite)) {
            throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, object);
        }
        if (!mayOpen(state)) {
            throw new SecurityRefusal(SecurityRefusal.Code.KEY_STATE, object);
        }
    }

    /** Whether the standards of the time oblige who shows personal values to mask them; before, they only advised it. */
    public boolean maskingRequired() {
        return maskingRequired;
    }

    /** What the profile says of an element, whosever the record is. */
    public Classification classify(RecordType type, Element element) {
        return classifier.classify(type, element);
    }

    /** What the profile says of every element of a record type, in their order. */
    public List<Classification> classify(RecordType type) {
        return type.elements().stream().map(element -> classify(type, element)).toList();
    }

    /**
     * What the profile says of every element of this record: of a child everything personal is sensitive, and name,
     * numbers and school are sealed whatever the default.
     *
     * @param asOf day on which the age is counted; null classes the record as a child's, which protects it most
     */
    public List<Classification> classify(CanonicalRecord record, @Nullable LocalDate asOf) {
        RecordType type = RecordType.of(record.getClass());
        boolean child = asOf == null || isChild(record, asOf);
        return type.elements().stream()
                .map(element -> child ? ofChild(type, element) : classify(type, element))
                .toList();
    }

    private Classification ofChild(RecordType type, Element element) {
        Classification usual = classify(type, element);
        if (usual.fieldClass() == FieldClass.P) {
            return usual;
        }
        boolean seal = classifier.sealedForChild(type, element);
        return usual.ofChild(seal, national(Grade.SENSITIVE), children.basis());
    }

    /** Age below which the profile protects a child in particular: 14, and 15 in the profiles before the law of 2021. */
    public int childBelow() {
        return children.below();
    }

    /** Whether the record tells of a child on that day, by birth date, identity number or age. */
    public boolean isChild(CanonicalRecord record, LocalDate asOf) {
        return children.isChild(record, asOf);
    }

    /** Whether someone born on that day is a child on the other. */
    public boolean isChild(LocalDate birth, LocalDate asOf) {
        return children.isChild(birth, asOf);
    }

    /** The grade of GB/T 43697-2024 that answers to a grade of this standard; null in older profiles. */
    public @Nullable NationalGrade national(Grade grade) {
        return classifier.national(grade);
    }

    /** From how many persons on a collection is graded above its elements. */
    public List<Volume> volumes() {
        return volumes;
    }

    /**
     * Grade of a collection: the highest of its elements, or higher by the number of persons in it.
     *
     * @param elements what it holds
     * @param persons how many persons it tells of
     */
    public Grade gradeOf(Collection<Classification> elements, long persons) {
        Grade grade = elements.stream().map(Classification::grade).reduce(Grade.PUBLIC, Grade::atLeast);
        boolean personal = grade.compareTo(Grade.PERSONAL) >= 0;
        boolean sensitive = grade.compareTo(Grade.SENSITIVE) >= 0;
        for (Volume volume : volumes) {
            boolean counts = volume.sensitiveOnly() ? sensitive : personal;
            if (counts && persons >= volume.persons()) {
                grade = grade.atLeast(volume.grade());
            }
        }
        return grade;
    }

    private static List<Volume> volumes(Profile profile) {
        List<NamedCsvRecord> rows = Table.rows("volumes.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .toList();
        // the rows of the newest profile stand for all
        return rows.stream()
                .filter(row ->
                        row.getField("since").equals(rows.get(rows.size() - 1).getField("since")))
                .map(row -> new Volume(
                        Table.yes(row, "sensitiveOnly"),
                        Long.parseLong(row.getField("persons")),
                        Grade.valueOf(row.getField("grade")),
                        Table.confidence(row, "confidence"),
                        row.getField("basis")))
                .toList();
    }

    private static Set<CryptoSuite> with(Set<CryptoSuite> suites, CryptoSuite suite) {
        Set<CryptoSuite> more = EnumSet.copyOf(suites);
        more.add(suite);
        return more;
    }

    @Override
    public String toString() {
        return profile.id();
    }
}
