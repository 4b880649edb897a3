package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;

/** One manifest is written in one way only, and means one thing only. */
class ManifestTest {

    private static final KeyKind KIND = KeyKind.P256;
    private static final PackageTerms TERMS =
            Samples.TERMS.labelled("敏感").in(new PackageSeries("520102 户", 2, "0b0f3d5e-1111-4222-8333-444455556666"));
    private static final Forge SAMPLE = Forge.of(Samples.sealed(
            KIND,
            TERMS,
            List.of(
                    PackageContent.of(
                            "a.csv",
                            new EntryDetails("text/csv", "GB18030", 3, "fupin household 0.1", "0".repeat(64)),
                            new byte[3]),
                    Samples.content("b/c.csv", "x"))));

    private static String text() {
        return new String(SAMPLE.content(PackageLayout.MANIFEST), StandardCharsets.UTF_8);
    }

    private static PackageManifest read(byte[] bytes) {
        return new ManifestJson(PackageLimits.DEFAULT).read(bytes);
    }

    @Test
    void comesBackAsItWas() {
        PackageManifest manifest = SAMPLE.read();
        assertThat(manifest.terms()).isEqualTo(TERMS);
        assertThat(manifest.entries().get(0).details().records()).isEqualTo(3);
        assertThat(manifest.entries().get(1).details().records()).isEqualTo(-1);
        assertThat(ManifestJson.write(manifest)).isEqualTo(SAMPLE.content(PackageLayout.MANIFEST));
        assertThat(Verdict.of(
                                SAMPLE.zip(),
                                Office.policy(KIND),
                                Office.province(KIND).recipient())
                        .code())
                .isEqualTo(Verdict.OK);
    }

    /** The same meaning in other bytes, or what other readers might take for something else; all signed by the sender. */
    @Test
    void otherSpellingsAreRefused() {
        String text = text();
        Map<String, byte[]> spellings = new LinkedHashMap<>();
        put(spellings, "space", text.replaceFirst(":", ": "));
        put(spellings, "space after", text + " ");
        put(spellings, "line end", text + "\n");
        put(spellings, "space before", " " + text);
        put(spellings, "tab", text.replaceFirst(",", ",\t"));
        put(spellings, "carriage return", text.replaceFirst(",", ",\r\n"));
        put(spellings, "mark", "\uFEFF" + text);
        put(spellings, "escaped solidus", text.replace("text/csv", "text\\/csv"));
        put(spellings, "escaped letter", text.replace("\"SHA", "\"\\u0053HA").replace("ECDSA", "\\u0045CDSA"));
        put(spellings, "escaped Chinese", text.replace("年", "\\u5e74"));
        put(spellings, "not composed", text.replace("年度数据上报", "e\u0301"));
        put(spellings, "twice, the same", text.replaceFirst("\\{", "{\"format\":\"pa-package\","));
        put(spellings, "twice, other", text.replaceFirst("\\{", "{\"purpose\":\"其他\","));
        put(spellings, "twice at the end", text.substring(0, text.length() - 1) + ",\"version\":1}");
        put(spellings, "twice in an entry", text.replaceFirst("\"plainSize\":3", "\"plainSize\":3,\"plainSize\":3"));
        put(spellings, "another object", text + "{}");
        put(spellings, "a list around", "[" + text + "]");
        put(spellings, "comment", "/**/" + text);
        put(spellings, "trailing comma", text.substring(0, text.length() - 1) + ",}");
        put(spellings, "cut", text.substring(0, text.length() - 1));
        put(spellings, "empty", "");
        put(spellings, "null", "null");
        put(spellings, "number with point", text.replace("\"plainSize\":3", "\"plainSize\":3.0"));
        put(spellings, "exponent", text.replace("\"plainSize\":3", "\"plainSize\":3e0"));
        put(spellings, "leading zero", text.replace("\"plainSize\":3", "\"plainSize\":03"));
        put(spellings, "plus", text.replace("\"plainSize\":3", "\"plainSize\":+3"));
        put(spellings, "minus", text.replace("\"plainSize\":3", "\"plainSize\":-3"));
        put(spellings, "minus nothing", text.replace("\"plainSize\":3", "\"plainSize\":-0"));
        put(spellings, "hexadecimal", text.replace("\"plainSize\":3", "\"plainSize\":0x3"));
        put(spellings, "too large", text.replace("\"plainSize\":3", "\"plainSize\":9007199254740992"));
        put(spellings, "far too large", text.replace("\"plainSize\":3", "\"plainSize\":1" + "0".repeat(400)));
        put(spellings, "NaN", text.replace("\"plainSize\":3", "\"plainSize\":NaN"));
        put(spellings, "text for number", text.replace("\"plainSize\":3", "\"plainSize\":\"3\""));
        put(spellings, "full-width digit", text.replace("\"plainSize\":3", "\"plainSize\":３"));
        put(spellings, "single quotes", text.replace("\"version\"", "'version'"));
        put(spellings, "no quotes", text.replace("\"version\"", "version"));
        put(spellings, "null byte", text.replace("上报", "上报\\u0000"));
        put(spellings, "lone surrogate", text.replace("上报", "上报\\ud800"));
        put(spellings, "zero width", text.replace("上报", "上报\u200b"));
        put(spellings, "right to left", text.replace("上报", "上\u202e报"));
        put(spellings, "upper-case digest", text.replace("0".repeat(64), "0".repeat(63) + "A"));
        put(spellings, "other time", text.replace("+08:00", "+0800"));
        put(spellings, "time without offset", text.replace("+08:00", ""));
        put(spellings, "fraction of a second", text.replace("+08:00", ".0+08:00"));
        put(spellings, "30 February", text.replace("2019-01-31", "2019-02-30"));
        put(spellings, "hour 24", text.replace("T09", "T24"));
        put(spellings, "deep", text.replace("\"version\":1", "\"version\":" + "[".repeat(5000) + "]".repeat(5000)));
        spellings.put("UTF-16", text.getBytes(StandardCharsets.UTF_16BE));
        spellings.put("UTF-16 with mark", text.getBytes(StandardCharsets.UTF_16));
        spellings.put("UTF-32", text.getBytes(java.nio.charset.Charset.forName("UTF-32BE")));
        spellings.put("overlong", overlong(text));
        spellings.put("not UTF-8", text.replace("上报", "\u00ff").getBytes(StandardCharsets.ISO_8859_1));
        refused(spellings);
        assertThat(spellings).hasSizeGreaterThanOrEqualTo(50);
    }

    /** Each member left out, of every other type, or with another one beside it. */
    @Test
    void membersAreThereOnceAndOfTheirType() {
        Map<String, byte[]> mutations = new LinkedHashMap<>();
        for (String name : SAMPLE.tree().keySet()) {
            boolean optional = List.of("label", "series", "normalization").contains(name);
            if (!optional) {
                put(mutations, name + " missing", tree -> tree.remove(name));
            }
            for (Object other : List.of(1L, " x", true, List.of(), List.of(1L), Map.of(), Map.of("a", 1L))) {
                if (!other.equals(SAMPLE.tree().get(name))) {
                    put(mutations, name + " as " + other, tree -> tree.put(name, other));
                }
            }
        }
        for (String list : List.of("recipients", "entries")) {
            for (String name : new TreeMap<>(Forge.objects(SAMPLE.tree(), list).get(0)).keySet()) {
                for (Object other : List.of(-1L, "\u0007", true, List.of(), Map.of())) {
                    put(
                            mutations,
                            list + "." + name + " as " + other,
                            tree -> Forge.objects(tree, list).get(0).put(name, other));
                }
            }
            put(
                    mutations,
                    list + " with more",
                    tree -> Forge.objects(tree, list).get(0).put("more", "x"));
            put(
                    mutations,
                    list + " twice",
                    tree -> Forge.objects(tree, list)
                            .add(Forge.objects(tree, list).get(0)));
        }
        put(mutations, "more", tree -> tree.put("more", "x"));
        put(mutations, "version 2", tree -> tree.put("version", 2L));
        put(mutations, "version 0", tree -> tree.put("version", 0L));
        put(mutations, "other format", tree -> tree.put("format", "pa-receipt"));
        put(mutations, "other suite", tree -> tree.put("suite", "SM"));
        put(mutations, "other signature", tree -> tree.put("signature", PackageSignature.SM2.text()));
        put(mutations, "no signature", tree -> tree.put("signature", "none"));
        put(mutations, "entries backwards", tree -> java.util.Collections.reverse(Forge.objects(tree, "entries")));
        put(mutations, "no entries", tree -> tree.put("entries", List.of()));
        put(mutations, "profile", tree -> tree.put("profile", "2021-13"));
        put(
                mutations,
                "series without previous",
                tree -> Forge.object(tree, "series").remove("previous"));
        put(mutations, "series 0", tree -> Forge.object(tree, "series").put("number", 0L));
        put(mutations, "normalization 0", tree -> tree.put("normalization", 0L));
        put(mutations, "path", tree -> Forge.objects(tree, "entries").get(0).put("path", "../a.csv"));
        put(
                mutations,
                "file and folder",
                tree -> Forge.objects(tree, "entries").get(0).put("path", "b"));
        put(mutations, "size", tree -> Forge.objects(tree, "entries").get(0).put("plainSize", 4L));
        refused(mutations);
        assertThat(mutations).hasSizeGreaterThan(150);
    }

    private static void refused(Map<String, byte[]> manifests) {
        byte[] sound = SAMPLE.content(PackageLayout.MANIFEST);
        PackageSender sender = Office.county(KIND).sender();
        List<String> accepted = new ArrayList<>();
        manifests.forEach((what, bytes) -> {
            assertThat(java.util.Arrays.equals(bytes, sound)).as(what).isFalse();
            byte[] zip = SAMPLE.copy()
                    .put(PackageLayout.MANIFEST, bytes)
                    .sign(sender)
                    .zip();
            Verdict verdict =
                    Verdict.of(zip, Office.policy(KIND), Office.province(KIND).recipient());
            if (!List.of("MALFORMED", "UNSUPPORTED").contains(verdict.code())) {
                accepted.add(what + ": " + verdict);
            }
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void limitsAreKept() {
        byte[] bytes = SAMPLE.content(PackageLayout.MANIFEST);
        PackageLimits usual = PackageLimits.DEFAULT;
        limit(bytes, new PackageLimits(1, usual.entryBytes(), usual.plainBytes(), usual.manifestBytes(), 1, 1));
        limit(bytes, new PackageLimits(2, 2, usual.plainBytes(), usual.manifestBytes(), 1, 1));
        limit(bytes, new PackageLimits(2, 3, 3, usual.manifestBytes(), 1, 1));
        assertThat(new ManifestJson(new PackageLimits(2, 3, 4, 1 << 20, 1, 1)).read(bytes))
                .isEqualTo(SAMPLE.read());
        assertThatThrownBy(() -> new ManifestJson(usual).read("{".repeat(100).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SecurityRefusal.class);
    }

    private static void limit(byte[] bytes, PackageLimits limits) {
        assertThatThrownBy(() -> new ManifestJson(limits).read(bytes))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.LIMIT));
    }

    @Test
    void readsOnlyWhatItWrites() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(SecurityRefusal.class);
        assertThat(read(ManifestJson.write(SAMPLE.read()))).isEqualTo(SAMPLE.read());
    }

    private static byte[] overlong(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int slash = text.substring(0, text.indexOf("text/csv") + 4).getBytes(StandardCharsets.UTF_8).length;
        byte[] long2 = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, long2, 0, slash);
        long2[slash] = (byte) 0xC0;
        long2[slash + 1] = (byte) 0xAF;
        System.arraycopy(bytes, slash + 1, long2, slash + 2, bytes.length - slash - 1);
        return long2;
    }

    private static void put(Map<String, byte[]> all, String what, String text) {
        all.put(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(
            Map<String, byte[]> all, String what, java.util.function.Consumer<Map<String, Object>> change) {
        all.put(what, SAMPLE.copy().manifest(change).content(PackageLayout.MANIFEST));
    }
}
