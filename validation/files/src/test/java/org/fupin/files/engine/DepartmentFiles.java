package org.fupin.files.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fupin.files.read.ByteSource;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.relate.IdentityAlias;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.OwnerNumber;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A package in memory: lines of JSON by record type, in which {@code #3} stands for the number of the third person. */
final class DepartmentFiles {

    static final LocalDate DAY = LocalDate.of(2019, 1, 31);

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /** Adds a row of the year 2018; apostrophes stand for quotation marks. */
    DepartmentFiles row(String type, String json) {
        lines.computeIfAbsent(type, name -> new ArrayList<>())
                .add(("{'dataYear':2018,'divisionCode':'522326'," + json + "}").replace('\'', '"'));
        return this;
    }

    /** The number of a person of 18 characters; the fifth and tenth end in X or not as it comes. */
    static String number(int person) {
        String digits = "520102" + (1950 + person % 50) + "0101" + String.format("%03d", person + 1);
        return digits + CitizenId.checkCharacter(digits);
    }

    /** The files, with numbers of the register and of the feeds written so. */
    ExchangePackage exchange(UnaryOperator<String> register, UnaryOperator<String> feeds) throws IOException {
        List<ByteSource> sources = new ArrayList<>();
        lines.forEach((type, rows) -> {
            UnaryOperator<String> way = type.startsWith("feed") ? feeds : register;
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(filled(row, way)).append('\n'));
            sources.add(new Memory(type + ".ndjson", text.toString().getBytes(StandardCharsets.UTF_8)));
        });
        return ExchangePackage.of(sources, ReadOptions.DEFAULT);
    }

    private static String filled(String row, UnaryOperator<String> way) {
        return java.util.regex.Pattern.compile("\"#(\\d+)\\+?([^\"]*)\"")
                .matcher(row)
                .replaceAll(match -> {
                    String number = spelt(number(Integer.parseInt(match.group(1))), match.group(2));
                    return "\"" + way.apply(number) + "\"";
                });
    }

    /** Another way of writing the number: {@code old}, {@code small}, or what is appended to it. */
    private static String spelt(String number, String how) {
        return switch (how) {
            case "old" -> number.substring(0, 6) + number.substring(8, 17);
            case "small" -> number.toLowerCase(java.util.Locale.ROOT);
            case "wide" ->
                number.chars()
                        .map(c -> c + 0xFEE0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default -> number + how;
        };
    }

    /** A token as good as any for a test: the form is that of the real ones, which need a key. */
    static IdentityAlias alias(String key) {
        return number -> token(key, number);
    }

    /** The token of a number however it is written. */
    static String token(String key, String number) {
        StringBuilder narrow = new StringBuilder();
        number.chars().forEach(c -> narrow.append((char) (c > 0xFF00 ? c - 0xFEE0 : c)));
        String owner = OwnerNumber.of(narrow.toString().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((key + owner).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** What a comparison of these files gives. */
    record Outcome(List<ComparisonRow> rows, List<Compared> feeds) {

        Compared feed(String code) {
            return feeds.stream()
                    .filter(each -> each.feed().code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Outcome compare(UnaryOperator<String> register, UnaryOperator<String> feeds, List<IdentityAlias> aliases)
            throws IOException {
        List<ComparisonRow> rows = new ArrayList<>();
        ValidationOptions options = ValidationOptions.of(new CheckOptions(DAY, Profile.NONE, null, null, 0))
                .withAliases(aliases);
        try (ExchangePackage exchange = exchange(register, feeds)) {
            return new Outcome(rows, new PackageComparison(options, DAY).compare(exchange, rows::add));
        }
    }

    private record Memory(String path, byte[] bytes) implements ByteSource {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public @Nullable Path file() {
            return null;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
