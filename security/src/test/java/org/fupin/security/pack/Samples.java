package org.fupin.security.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.fupin.security.internal.KeyKind;

/** Sample packages from the county to the province. */
final class Samples {

    static final OffsetDateTime CREATED = OffsetDateTime.parse("2019-01-31T09:00:00+08:00");
    static final PackageTerms TERMS = PackageTerms.of(CREATED, "年度数据上报", "2021-11");

    private Samples() {}

    static PackageContent content(String path, byte[] bytes) {
        return PackageContent.of(path, EntryDetails.of("text/csv"), bytes);
    }

    static PackageContent content(String path, String text) {
        return content(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] noise(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Two small files for the province. */
    static byte[] small(KeyKind kind) {
        return sealed(kind, TERMS, List.of(content("household.csv", "户编号,姓名\n1,张测试\n"), content("person.csv", "a")));
    }

    static byte[] sealed(KeyKind kind, PackageTerms terms, List<PackageContent> contents) {
        return sealed(
                Office.county(kind).sender(), List.of(Office.province(kind).certificate()), terms, contents);
    }

    static byte[] sealed(
            PackageSender sender, List<X509Certificate> recipients, PackageTerms terms, List<PackageContent> contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PackageWriter(sender, recipients).write(terms, contents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
