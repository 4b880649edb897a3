package org.fupin.examples.county;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the files of a package and their manifest. */
final class PackageWriter {

    private static final String MANIFEST = "datapackage.json";
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private final CountyData data;
    private final Edition edition;

    PackageWriter(CountyData data) {
        this(data, Edition.FIRST);
    }

    PackageWriter(CountyData data, Edition edition) {
        this.data = data;
        this.edition = edition;
    }

    /** A sheet of that form over the data as they are now. */
    Sheet sheet(Form form) {
        return new Sheet(form, data);
    }

    /** Adds the file of a sheet to the package, to its manifest and to the list of exchanged files. */
    void add(Sheet sheet) {
        byte[] bytes = Writers.bytes(sheet);
        files.put(sheet.form.file(), bytes);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put(
                "name",
                sheet.form.record()
                        + (edition.other(sheet.form.years())
                                ? "_" + sheet.form.years().get(0)
                                : ""));
        resource.put("path", sheet.form.file());
        resource.put("fupin:record", sheet.form.record());
        if (!sheet.form.workbook()) {
            resource.put("encoding", sheet.form.encoding().name().toLowerCase(Locale.ROOT));
            resource.put("hash", "sha256:" + digest("SHA-256", bytes));
        }
        resource.put("rowCount", sheet.cells.size());
        if (edition.other(sheet.form.years())) {
            resource.put(
                    "fupin:header", Map.of("dataYear", sheet.form.years().get(0).toString()));
        }
        if (sheet.form.record().equals("exchangeReceipt")) {
            // receipts answer the files, so they were reported a day later
            resource.put("fupin:header", Map.of("reportedAt", "2019-01-16T09:00:00+08:00"));
        }
        resources.add(resource);
        if (!sheet.form.workbook() && !sheet.form.record().equals("exchangeFile")) {
            exchanged(sheet, bytes);
        }
    }

    /** Row of the list of exchanged files; the signature is a stand-in of the right shape, signed by nobody. */
    private void exchanged(Sheet sheet, byte[] bytes) {
        byte[] name = sheet.form.file().getBytes(StandardCharsets.UTF_8);
        data.add("exchangeFile")
                .set("dataYear", edition.year() == County.YEAR ? null : edition.year())
                .set("fileId", UUID.nameUUIDFromBytes(name))
                .set(
                        "recordType",
                        RecordTypes.find(sheet.form.record()).orElseThrow().code())
                .set("fromDept", FeedForms.sender(sheet.form.record()))
                .set("toDept", "FP")
                .set("mode", "2")
                .set("fullOrDelta", "F")
                .set("recordCount", sheet.cells.size())
                .set("periodStart", edition.year() + "-01-01")
                .set("periodEnd", edition.year() + "-12-31")
                .set("encoding", sheet.form.encoding().name())
                .set("hashAlgorithm", "SHA256")
                .set("hash", digest("SHA-256", bytes))
                .set("encryption", sensitive(sheet.form.record()) ? "SM4GCM" : "NONE")
                .set("signature", digest("SHA-512", name))
                .set("createdAt", edition.reportedAt());
    }

    /** Whether files of the record are encrypted: it holds numbers of people or accounts, or their health. */
    private static boolean sensitive(String record) {
        return RecordTypes.find(record).orElseThrow().elements().stream()
                .map(Element::sensitive)
                .anyMatch(kind -> kind == SensitiveKind.IDENTITY
                        || kind == SensitiveKind.ACCOUNT
                        || kind == SensitiveKind.HEALTH);
    }

    /** Puts a file into the package as it is. */
    void put(String file, byte[] bytes) {
        files.put(file, bytes);
    }

    /** Names a file in the manifest without putting it into the package. */
    void name(String file, String record) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.substring(0, file.indexOf('.')));
        resource.put("path", file);
        resource.put("fupin:record", record);
        resources.add(resource);
    }

    /** The entry of a file in the manifest, open to change. */
    Map<String, Object> resource(String file) {
        return resources.stream()
                .filter(resource -> file.equals(resource.get("path")))
                .findFirst()
                .orElseThrow();
    }

    /** Writes everything into the directory. */
    void write(Path directory) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("profile", "data-package");
        manifest.put("name", edition.name());
        manifest.put("title", edition.title());
        manifest.put("fupin:header", header());
        manifest.put("resources", resources);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        files.put(
                MANIFEST,
                (mapper.writeValueAsString(manifest).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("schemaVersion", "0.1");
        header.put("dataYear", Integer.toString(edition.year()));
        header.put("divisionCode", Places.COUNTY);
        header.put("reportingOrgCode", Identity.creditCode("11", 1));
        header.put("reportingOrgName", "荔波县扶贫开发办公室");
        header.put("reportedAt", edition.reportedAt());
        header.put("validFlag", "1");
        return header;
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
