package org.fupin.security.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fupin.security.notice.judge.ChannelRules;
import org.fupin.security.notice.judge.ColumnKind;
import org.fupin.security.notice.judge.Disclosure;

/**
 * What may be published where: a field a row, a channel a column, in {@code publication-matrix.csv}.
 *
 * <p><strong>The standard matrix is a proposal, to be reviewed by a lawyer.</strong> An office that decides otherwise reads
 * a file of its own with {@link #read}.
 */
public final class PublicationMatrix {

    private static final String FILE = "publication-matrix.csv";

    private final List<NoticeField> fields;

    private PublicationMatrix(List<NoticeField> fields) {
        this.fields = List.copyOf(fields);
        for (NoticeChannel channel : NoticeChannel.values()) {
            refuseAgeBesideIdentity(channel);
        }
    }

    /** The proposed matrix. */
    public static PublicationMatrix proposed() {
        try (InputStream in = PublicationMatrix.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no publication matrix");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a matrix of the form of the proposed one.
     *
     * @throws IllegalArgumentException if a cell says nothing known, or a channel shows age or birth date beside identity
     *     numbers that are masked
     */
    public static PublicationMatrix read(InputStream csv) throws IOException {
        List<NoticeField> fields = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                fields.add(field(row));
            }
        }
        return new PublicationMatrix(fields);
    }

    private static NoticeField field(NamedCsvRecord row) {
        Map<NoticeChannel, Treatment> treatments = new EnumMap<>(NoticeChannel.class);
        for (NoticeChannel channel : NoticeChannel.values()) {
            String cell = row.getField(channel.name().toLowerCase(Locale.ROOT));
            treatments.put(channel, Treatment.valueOf(cell.toUpperCase(Locale.ROOT)));
        }
        String judged = row.getField("judged");
        String elements = row.getField("elements");
        return new NoticeField(
                row.getField("field"),
                row.getField("zh"),
                row.getField("en"),
                judged.isEmpty() ? ColumnKind.NONE : ColumnKind.valueOf(judged),
                treatments,
                elements.isEmpty() ? List.of() : List.of(elements.split(";")),
                row.getField("note"));
    }

    /** An age beside a masked identity number leaves so few candidates that the mask serves nothing. */
    private void refuseAgeBesideIdentity(NoticeChannel channel) {
        boolean identity = of(ColumnKind.IDENTITY, channel) != Treatment.NEVER;
        boolean age =
                of(ColumnKind.AGE, channel) != Treatment.NEVER || of(ColumnKind.BIRTH_DATE, channel) != Treatment.NEVER;
        if (identity && age) {
            throw new IllegalArgumentException(
                    "年龄不得与证件号码同列公示 · age and identity number must not be shown together: " + channel.id());
        }
    }

    /** All rows. */
    public List<NoticeField> fields() {
        return fields;
    }

    /** The row that covers the data element, such as {@code household.headName}; empty if none does. */
    public Optional<NoticeField> field(String element) {
        return fields.stream()
                .filter(field -> field.elements().contains(element))
                .findFirst();
    }

    /** What the gate holds files to on that channel. */
    public ChannelRules rules(NoticeChannel channel) {
        Map<ColumnKind, Disclosure> rules = new EnumMap<>(ColumnKind.class);
        for (ColumnKind kind : ColumnKind.values()) {
            rules.put(kind, disclosure(of(same(kind), channel)));
        }
        return kind -> rules.getOrDefault(kind, Disclosure.NEVER);
    }

    /** The kind whose row speaks for it. */
    private static ColumnKind same(ColumnKind kind) {
        return switch (kind) {
            case SCHOOL -> ColumnKind.EDUCATION;
            case LONGITUDE -> ColumnKind.LATITUDE;
            default -> kind;
        };
    }

    private Treatment of(ColumnKind kind, NoticeChannel channel) {
        return fields.stream()
                .filter(field -> field.judged() == kind)
                .map(field -> field.on(channel))
                .findFirst()
                .orElse(Treatment.NEVER);
    }

    private static Disclosure disclosure(Treatment treatment) {
        return switch (treatment) {
            case PUBLISH -> Disclosure.OPEN;
            case MASK, BAND, CLASS -> Disclosure.PARTLY;
            case NEVER -> Disclosure.NEVER;
        };
    }
}
