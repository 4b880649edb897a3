package org.fupin.security.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fupin.security.internal.KeyKind;

/** Faults of the manifest; it is signed by its sender all the same. */
final class KitManifest {

    private KitManifest() {}

    static void add(Kit kit) {
        spellings(kit);
        members(kit);
        paths(kit);
        meanings(kit);
    }

    private static void text(Kit kit, String name, String what, UnaryOperator<String> change) {
        KeyKind kind = KeyKind.SM2;
        Forge forge = kit.small(kind)
                .edit(
                        PackageLayout.MANIFEST,
                        bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        kit.add(
                kind,
                "json-" + name,
                "MALFORMED",
                what,
                forge.sign(kit.base(kind).sender("county")).zip());
    }

    private static void spellings(Kit kit) {
        text(kit, "space", "a space", text -> text.replaceFirst(":", ": "));
        text(kit, "space-behind", "a space behind", text -> text + " ");
        text(kit, "line-end", "a line end behind", text -> text + "\n");
        text(kit, "mark", "a byte order mark", text -> "\uFEFF" + text);
        text(kit, "escape", "an escape that need not be", text -> text.replace("text/csv", "text\\/csv"));
        text(kit, "unicode-escape", "an escaped character", text -> text.replace("年", "\\u5e74"));
        text(kit, "twice", "a member twice", text -> text.replaceFirst("\\{", "{\"version\":1,"));
        text(
                kit,
                "twice-other",
                "a member twice with two values",
                text -> text.replaceFirst("\"entries\"", "\"entries\":[],\"entries\""));
        text(kit, "behind", "an object behind", text -> text + "{}");
        text(kit, "list", "a list around", text -> "[" + text + "]");
        text(kit, "comment", "a comment", text -> "/**/" + text);
        text(kit, "comma", "a comma behind the last member", text -> text.substring(0, text.length() - 1) + ",}");
        text(kit, "cut", "the end is missing", text -> text.substring(0, text.length() - 1));
        text(kit, "empty", "nothing", text -> "");
        text(kit, "null", "null", text -> "null");
        text(
                kit,
                "order",
                "members in another order",
                text -> "{\"version\":1," + text.substring(1).replace(",\"version\":1}", "}"));
        text(kit, "float", "a number with a point", text -> text.replace("\"plainSize\":20", "\"plainSize\":20.0"));
        text(
                kit,
                "exponent",
                "a number with an exponent",
                text -> text.replace("\"plainSize\":20", "\"plainSize\":2e1"));
        text(kit, "zero", "a leading zero", text -> text.replace("\"plainSize\":20", "\"plainSize\":020"));
        text(kit, "minus", "a negative number", text -> text.replace("\"plainSize\":20", "\"plainSize\":-20"));
        text(
                kit,
                "huge",
                "a number beyond 2^53",
                text -> text.replace("\"plainSize\":20", "\"plainSize\":9007199254740992"));
        text(
                kit,
                "digits",
                "a number of 400 digits",
                text -> text.replace("\"plainSize\":20", "\"plainSize\":" + "2".repeat(400)));
        text(kit, "surrogate", "a lone surrogate", text -> text.replace("年", "\\ud800"));
        text(kit, "control", "a control character", text -> text.replace("年", "\\u0007"));
        text(kit, "bidi", "a character that turns the direction", text -> text.replace("年", "\u202e"));
        text(kit, "invisible", "a character of no width", text -> text.replace("年", "\u200b"));
        text(kit, "decomposed", "text that is not NFC", text -> text.replace("年", "e\u0301"));
        text(kit, "deep", "nested a thousand deep", text -> "{\"a\":".repeat(1000) + "1" + "}".repeat(1000));
    }

    private static void members(Kit kit) {
        for (String name : List.of(
                "certificates",
                "created",
                "entries",
                "format",
                "keys",
                "packageId",
                "profile",
                "purpose",
                "recipients",
                "sender",
                "signature",
                "suite",
                "version")) {
            tree(kit, "without-" + name, "MALFORMED", "a member is missing", tree -> tree.remove(name));
            tree(
                    kit,
                    "number-" + name,
                    name.equals("version") ? "UNSUPPORTED" : "MALFORMED",
                    "a number instead",
                    tree -> tree.put(name, 2L));
        }
        tree(kit, "more", "MALFORMED", "a member that nobody knows", tree -> tree.put("more", "x"));
        tree(kit, "format-other", "MALFORMED", "the format of a receipt", tree -> tree.put("format", "pa-receipt"));
        tree(
                kit,
                "id-upper",
                "MALFORMED",
                "an id in capitals",
                tree -> tree.put("packageId", "5E4DC0DE-0000-4000-8000-000000000001"));
        tree(
                kit,
                "id-version",
                "MALFORMED",
                "an id of another version",
                tree -> tree.put("packageId", "5e4dc0de-0000-1000-8000-000000000001"));
        tree(
                kit,
                "time-fraction",
                "MALFORMED",
                "a fraction of a second",
                tree -> tree.put("created", "2019-01-31T09:00:00.5+08:00"));
        tree(
                kit,
                "time-local",
                "MALFORMED",
                "a time without offset",
                tree -> tree.put("created", "2019-01-31T09:00:00"));
        tree(kit, "time-none", "MALFORMED", "30 February", tree -> tree.put("created", "2019-02-30T09:00:00+08:00"));
        tree(kit, "no-recipients", "MALFORMED", "no receiver", tree -> tree.put("recipients", List.of()));
        tree(
                kit,
                "recipients-twice",
                "MALFORMED",
                "a receiver twice",
                tree -> Forge.objects(tree, "recipients")
                        .add(Forge.objects(tree, "recipients").get(0)));
        tree(
                kit,
                "series-gap",
                "MALFORMED",
                "the second of a series without the first",
                tree -> tree.put("series", new TreeMap<>(Map.of("name", "x", "number", 2L))));
        tree(kit, "label-empty", "MALFORMED", "an empty label", tree -> tree.put("label", ""));
        tree(kit, "purpose-long", "LIMIT", "a purpose of 201 characters", tree -> tree.put("purpose", "年".repeat(201)));
        entry(kit, "size", "MALFORMED", "sizes that do not fit each other", entry -> entry.put("plainSize", 21L));
        entry(kit, "digest-upper", "MALFORMED", "a digest in capitals", entry -> entry.put("digest", "A".repeat(64)));
        entry(kit, "digest-short", "MALFORMED", "a short digest", entry -> entry.put("digest", "a".repeat(63)));
        entry(kit, "digest-other", "BAD_SIGNATURE", "another digest", entry -> entry.put("digest", "a".repeat(64)));
        entry(kit, "media-type", "MALFORMED", "no media type", entry -> entry.put("mediaType", "csv"));
    }

    private static void paths(Kit kit) {
        int number = 0;
        for (String path : List.of(
                "",
                "/a",
                "../a",
                "a/../b",
                "a//b",
                "./a",
                ".a",
                "a.",
                "-a",
                "A",
                "a b",
                "a\\b",
                "c:",
                "con",
                "nul.csv",
                "户",
                "a\u0301",
                "x".repeat(256))) {
            String expected = path.length() > 255 ? "LIMIT" : "MALFORMED";
            entry(kit, "path-" + number++, expected, "a path that is not allowed", entry -> entry.put("path", path));
        }
    }

    private static void meanings(Kit kit) {
        tree(
                kit,
                "other-purpose",
                "CANNOT_OPEN",
                "another purpose than the keys are bound to",
                tree -> tree.put("purpose", "其他"));
        tree(
                kit,
                "other-id",
                "CANNOT_OPEN",
                "another id than the keys are bound to",
                tree -> tree.put("packageId", "5e4dc0de-0000-4000-8000-000000000002"));
        entry(kit, "other-path", "BAD_SIGNATURE", "another path than in the zip", entry -> entry.put("path", "b.csv"));
        tree(
                kit,
                "other-suite",
                "MALFORMED",
                "the name of the other suite",
                tree -> tree.put("suite", "SM".equals(tree.get("suite")) ? "INTL" : "SM"));
        tree(kit, "no-signature", "MALFORMED", "a signature of no kind", tree -> tree.put("signature", "none"));
        tree(
                kit,
                "other-sender",
                "BAD_SIGNATURE",
                "another name of the sender",
                tree -> Forge.object(tree, "sender").put("name", "另一县"));
        tree(
                kit,
                "tomorrow",
                "FORBIDDEN",
                "made two days after it is read",
                tree -> tree.put("created", "2019-02-02T11:00:00+08:00"));
        tree(
                kit,
                "too-early",
                "UNTRUSTED",
                "made before the certificate was valid",
                tree -> tree.put("created", "2017-12-31T09:00:00+08:00"));
        tree(
                kit,
                "keys-digest",
                "BAD_SIGNATURE",
                "another digest of the key envelope",
                tree -> Forge.object(tree, "keys").put("digest", "0".repeat(64)));
        tree(
                kit,
                "certificates-size",
                "BAD_SIGNATURE",
                "another size of the chain",
                tree -> Forge.object(tree, "certificates").put("size", 1L));
    }

    private static void entry(
            Kit kit, String name, String expected, String what, Consumer<Map<String, Object>> change) {
        tree(
                kit,
                "entry-" + name,
                expected,
                what,
                tree -> change.accept(Forge.objects(tree, "entries").get(0)));
    }

    private static void tree(Kit kit, String name, String expected, String what, Consumer<Map<String, Object>> change) {
        KeyKind kind = KeyKind.SM2;
        Forge forge = kit.small(kind).manifest(change);
        kit.add(
                kind,
                "manifest-" + name,
                expected,
                what,
                forge.sign(kit.base(kind).sender("county")).zip());
    }
}
