package org.fupin.security.pack;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The manifest as canonical JSON, and back. */
final class ManifestJson {

    static final String MANIFEST = "manifest";
    private static final String FORMAT = "pa-package";
    private static final int VERSION = 1;
    private static final Pattern PREFIX = Pattern.compile("\\S+");

    /** Times to the second, always with their offset. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final PackageLimits limits;

    ManifestJson(PackageLimits limits) {
        this.limits = limits;
    }

    static byte[] write(PackageManifest manifest) {
        PackageTerms terms = manifest.terms();
        Map<String, Object> json = new TreeMap<>();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("packageId", manifest.packageId());
        json.put("created", TIME.format(terms.created()));
        json.put("purpose", terms.purpose());
        json.put("profile", terms.profile());
        json.put("suite", manifest.suite().name());
        json.put("signature", manifest.signature().text());
        json.put("sender", party(manifest.sender()));
        json.put(
                "recipients",
                manifest.recipients().stream().map(ManifestJson::party).toList());
        json.put("certificates", part(manifest.certificates()));
        json.put("keys", part(manifest.keys()));
        json.put("entries", manifest.entries().stream().map(ManifestJson::entry).toList());
        put(json, "label", terms.label());
        put(json, "series", terms.series() == null ? null : series(terms.series()));
        put(json, "normalization", terms.normalization() == 0 ? null : terms.normalization());
        return CanonicalJson.write(json);
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static Map<String, Object> party(PackageParty party) {
        Map<String, Object> json = new TreeMap<>();
        json.put("certificate", party.certificate());
        put(json, "name", party.name().isEmpty() ? null : party.name());
        return json;
    }

    private static Map<String, Object> part(PackagePart part) {
        return Map.of("size", part.size(), "digest", part.digest());
    }

    private static Map<String, Object> series(PackageSeries series) {
        Map<String, Object> json = new TreeMap<>();
        json.put("name", series.name());
        json.put("number", series.number());
        put(json, "previous", series.previous());
        return json;
    }

    private static Map<String, Object> entry(PackageEntry entry) {
        EntryDetails details = entry.details();
        Map<String, Object> json = new TreeMap<>();
        json.put("path", entry.path());
        json.put("plainSize", entry.plainSize());
        json.put("size", entry.sealed().size());
        json.put("digest", entry.sealed().digest());
        json.put("mediaType", details.mediaType());
        put(json, "encoding", details.encoding());
        put(json, "records", details.records() < 0 ? null : details.records());
        put(json, "schema", details.schema());
        put(json, "recordRoot", details.recordRoot());
        return json;
    }

    /**
     * The manifest in the bytes.
     *
     * @throws org.fupin.security.SecurityRefusal MALFORMED, LIMIT or UNSUPPORTED
     */
    PackageManifest read(byte[] bytes) {
        Members json = new Members(StrictJson.read(bytes, MANIFEST), MANIFEST);
        json.constant("format", FORMAT);
        if (json.number("version") != VERSION) {
            throw Refusals.unsupported(json.at("version"));
        }
        PackageSignature signature = PackageSignature.named(json.text("signature", PREFIX), json.at("signature"));
        json.constant("suite", signature.suite().name());
        PackageManifest manifest = new PackageManifest(
                json.text("packageId", PackageSeries.ID),
                terms(json),
                signature,
                party(json.object("sender")),
                recipients(json),
                part(json.object("certificates")),
                part(json.object("keys")),
                entries(json));
        json.done();
        return manifest;
    }

    private static PackageTerms terms(Members json) {
        try {
            return new PackageTerms(
                    time(json, "created"),
                    json.text("purpose", PackageTerms.LONGEST),
                    json.text("profile", PackageTerms.PROFILE),
                    json.has("label") ? json.text("label", PackageTerms.LONGEST) : null,
                    series(json.optional("series")),
                    json.has("normalization") ? normalization(json) : 0);
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(MANIFEST);
        }
    }

    private static int normalization(Members json) {
        long version = json.number("normalization");
        if (version < 1 || version > 9999) {
            throw Refusals.malformed(json.at("normalization"));
        }
        return (int) version;
    }

    static OffsetDateTime time(Members json, String name) {
        String text = json.text(name, 40);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, TIME);
            if (TIME.format(time).equals(text)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw Refusals.malformed(json.at(name));
        }
        throw Refusals.malformed(json.at(name));
    }

    private static @Nullable PackageSeries series(@Nullable Members json) {
        if (json == null) {
            return null;
        }
        PackageSeries series = new PackageSeries(
                json.text("name", PackageTerms.LONGEST),
                json.number("number"),
                json.has("previous") ? json.text("previous", PackageSeries.ID) : null);
        json.done();
        return series;
    }

    static PackageParty party(Members json) {
        PackageParty party = new PackageParty(
                json.text("certificate", PackagePart.DIGEST),
                json.has("name") ? json.text("name", PackageTerms.LONGEST) : "");
        json.done();
        return party;
    }

    private List<PackageParty> recipients(Members json) {
        List<PackageParty> recipients = new ArrayList<>();
        String last = "";
        for (Members each : json.objects("recipients", limits.recipients())) {
            PackageParty party = party(each);
            if (party.certificate().compareTo(last) <= 0) {
                throw Refusals.malformed(each.at("certificate"));
            }
            last = party.certificate();
            recipients.add(party);
        }
        if (recipients.isEmpty()) {
            throw Refusals.malformed(json.at("recipients"));
        }
        return recipients;
    }

    private static PackagePart part(Members json) {
        PackagePart part = new PackagePart(json.number("size"), json.text("digest", PackagePart.DIGEST));
        json.done();
        return part;
    }

    private List<PackageEntry> entries(Members json) {
        List<PackageEntry> entries = new ArrayList<>();
        String last = "";
        long total = 0;
        for (Members each : json.objects("entries", limits.entries())) {
            PackageEntry entry = entry(each);
            if (entry.path().compareTo(last) <= 0) {
                throw Refusals.malformed(each.at("path"));
            }
            last = entry.path();
            total += entry.plainSize();
            if (entry.plainSize() > limits.entryBytes() || total > limits.plainBytes()) {
                throw Refusals.limit(each.at("plainSize"));
            }
            entries.add(entry);
        }
        if (entries.isEmpty()) {
            throw Refusals.malformed(json.at("entries"));
        }
        EntryPaths.check(entries.stream().map(PackageEntry::path).toList());
        return entries;
    }

    private static PackageEntry entry(Members json) {
        long plainSize = json.number("plainSize");
        PackagePart sealed = new PackagePart(json.number("size"), json.text("digest", PackagePart.DIGEST));
        if (plainSize > Chunks.MOST_PLAIN || sealed.size() != Chunks.sealedSize(plainSize)) {
            throw Refusals.malformed(json.at("size"));
        }
        EntryDetails details = new EntryDetails(
                json.text("mediaType", EntryDetails.MEDIA_TYPE),
                json.has("encoding") ? json.text("encoding", EntryDetails.ENCODING) : null,
                json.has("records") ? json.number("records") : -1,
                json.has("schema") ? json.text("schema", PackageTerms.LONGEST) : null,
                json.has("recordRoot") ? json.text("recordRoot", PackagePart.DIGEST) : null);
        PackageEntry entry = new PackageEntry(json.text("path", EntryPaths.MOST_BYTES), plainSize, sealed, details);
        json.done();
        return entry;
    }
}
