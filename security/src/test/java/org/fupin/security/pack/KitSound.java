package org.fupin.security.pack;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fupin.security.internal.KeyKind;

/** Sound packages of every shape. */
final class KitSound {

    private static final int[] SIZES = {0, 1, 15, 16, 17, 16383, 16384, 16385, 32767, 32768, 32769, 50000};

    private KitSound() {}

    static void add(Kit kit) {
        for (KeyKind kind : Kit.KINDS) {
            for (int size : SIZES) {
                sound(kit, kind, "size-" + size, "an entry of " + size + " bytes", Map.of("a.csv", Kit.text(size)));
            }
        }
        sound(kit, KeyKind.RSA, "rsa", "RSA-PSS and RSA-OAEP", Map.of("a.csv", Kit.text(20)));
        for (int count : new int[] {2, 10, 100}) {
            Map<String, byte[]> files = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                files.put("e" + i + ".csv", Kit.text(i));
            }
            sound(kit, KeyKind.SM2, "entries-" + count, count + " entries", files);
        }
        for (String path :
                List.of("a", "0", "_", "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p", "x".repeat(255), "a-b_c.d.e", "con1.csv")) {
            String name = path.length() > 40 ? path.length() + "-characters" : path.replace('/', '+');
            sound(kit, KeyKind.SM2, "path-" + name, "a path that is allowed", Map.of(path, Kit.text(3)));
        }
        terms(kit);
        manifests(kit);
    }

    private static void sound(Kit kit, KeyKind kind, String name, String what, Map<String, byte[]> files) {
        kit.add(
                kind,
                name,
                Verdict.OK,
                what,
                kit.base(kind).forge(Samples.TERMS, files).zip());
    }

    private static void terms(Kit kit) {
        for (String time : List.of("2018-01-01T08:00:00+08:00", "2019-01-31T00:00:00Z", "2019-01-30T21:00:00-05:30")) {
            PackageTerms terms = PackageTerms.of(OffsetDateTime.parse(time), "年度数据上报", "2021-11");
            kit.add(
                    KeyKind.SM2,
                    "created-" + time.substring(0, 10) + time.substring(19).replace(':', '.'),
                    Verdict.OK,
                    "a time with its offset",
                    kit.base(KeyKind.SM2)
                            .forge(terms, Map.of("a.csv", Kit.text(3)))
                            .zip());
        }
        for (String profile : List.of("2018-08", "2020-10", "2025-11")) {
            PackageTerms terms = PackageTerms.of(Samples.CREATED, "其他用途 \"\\ /", profile);
            kit.add(
                    KeyKind.SM2,
                    "profile-" + profile,
                    Verdict.OK,
                    "a profile and a purpose with signs that JSON escapes",
                    kit.base(KeyKind.SM2)
                            .forge(terms, Map.of("a.csv", Kit.text(3)))
                            .zip());
        }
        for (KeyKind kind : Kit.KINDS) {
            KitCase.Policy own = kind == KeyKind.SM2 ? KitCase.Policy.SM : KitCase.Policy.INTL;
            kit.add(
                    kind,
                    "own-suite",
                    Verdict.OK,
                    own,
                    "the only suite that is accepted",
                    kit.small(kind).zip());
            kit.add(
                    kind,
                    "new-profile",
                    Verdict.OK,
                    KitCase.Policy.FROM_2021_11,
                    "just new enough",
                    kit.small(kind).zip());
        }
    }

    private static void manifests(Kit kit) {
        manifest(kit, "label", "a label", tree -> tree.put("label", "核心数据"));
        manifest(kit, "series-first", "the first of a series", tree -> tree.put("series", series(1)));
        manifest(kit, "series-next", "a later one of a series", tree -> {
            Map<String, Object> series = series(7);
            series.put("previous", "5e4dc0de-0000-4000-8000-000000000000");
            tree.put("series", series);
        });
        manifest(kit, "normalization", "tokens of a normalisation", tree -> tree.put("normalization", 1L));
        manifest(
                kit,
                "no-names",
                "no names of receivers",
                tree -> Forge.objects(tree, "recipients").get(0).remove("name"));
        entry(kit, "details", "all details of an entry", entry -> {
            entry.put("encoding", "GB18030");
            entry.put("records", 12L);
            entry.put("schema", "fupin household 0.1");
            entry.put("recordRoot", "0123456789abcdef".repeat(4));
        });
        entry(kit, "no-records", "a count of nothing", entry -> entry.put("records", 0L));
        entry(kit, "many-records", "the largest number", entry -> entry.put("records", CanonicalJson.MOST));
        entry(kit, "media-type", "another media type", entry -> entry.put("mediaType", "application/x-ndjson"));
    }

    private static Map<String, Object> series(long number) {
        return new TreeMap<>(Map.of("name", "520102 户", "number", number));
    }

    private static void entry(Kit kit, String name, String what, Consumer<Map<String, Object>> change) {
        manifest(
                kit,
                name,
                what,
                tree -> change.accept(Forge.objects(tree, "entries").get(0)));
    }

    private static void manifest(Kit kit, String name, String what, Consumer<Map<String, Object>> change) {
        kit.signed("with-" + name, Verdict.OK, what, forge -> forge.manifest(change));
    }
}
