package org.fupin.security.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fupin.model.identifier.BankCard;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No value of a canary comes out of the module in clear; and the scanner that says so finds every leak that is planted. */
class CanaryCampaignTest {

    private final Canary canary = Canary.of(1);
    private final CanaryScanner scanner = new CanaryScanner(List.of(canary));

    @Test
    void noCanaryIsFoundAnywhere(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("scanned"));
        CanaryCampaign campaign = new CanaryCampaign(directory);
        assertThat(campaign.run()).isEmpty();
        // the search was not an empty one
        assertThat(campaign.log()).contains(CanaryRun.MARK, "canary", "WARNING");
        for (Map.Entry<String, CanaryPlug> plug : CanaryPlugs.all()) {
            String name = plug.getKey();
            assertThat(directory.resolve("scanned").resolve(name + "1")).isNotEmptyDirectory();
            assertThat(campaign.faults(name))
                    .as(name)
                    .isGreaterThan(Set.of("policy", "redact", "mask").contains(name) ? -1 : 2);
        }
    }

    @Test
    void theCanariesAreSoundValues() {
        for (Canary each : CanaryRun.CANARIES) {
            assertThat(CitizenId.isValid(each.identity())).isTrue();
            assertThat(PhoneNumber.isMobile(each.phone())).isTrue();
            assertThat(BankCard.isValid(each.card())).isTrue();
        }
    }

    @Test
    void everyPlantedFormOfEveryValueIsFound() {
        List<String> missed = new ArrayList<>();
        canary.values()
                .forEach((kind, value) -> planted(value).forEach((form, bytes) -> {
                    if (scanner.scan("here", bytes).isEmpty()) {
                        missed.add(kind + " " + form);
                    }
                }));
        assertThat(missed).isEmpty();
    }

    /** Encoded by other means than the scanner's own, in the middle of other bytes. */
    private static Map<String, byte[]> planted(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> planted = new TreeMap<>();
        planted.put("utf8", ("xx" + value + "yy").getBytes(StandardCharsets.UTF_8));
        planted.put("utf16", ("xx" + value + "yy").getBytes(StandardCharsets.UTF_16));
        planted.put("utf16le", ("xx" + value + "yy").getBytes(StandardCharsets.UTF_16LE));
        planted.put("gb", ("xx" + value + "yy").getBytes(Charset.forName("GB18030")));
        planted.put("hex", ascii("00" + HexFormat.of().formatHex(utf8) + "ff"));
        planted.put("HEX", ascii(HexFormat.of().withUpperCase().formatHex(utf8)));
        planted.put("percent", ascii(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        for (int before = 0; before < 3; before++) {
            byte[] text = ("x".repeat(before) + value + "后").getBytes(StandardCharsets.UTF_8);
            planted.put("base64+" + before, Base64.getEncoder().encode(text));
            planted.put(
                    "base64url+" + before,
                    Base64.getUrlEncoder().withoutPadding().encode(text));
            byte[] wide = ("y".repeat(before) + value).getBytes(StandardCharsets.UTF_16LE);
            planted.put(
                    "base64 utf16+" + before,
                    Base64.getMimeEncoder(1000, new byte[0]).encode(wide));
        }
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
        planted.put("escaped", ascii("\"" + escaped + "\""));
        planted.put("reversed", new StringBuilder(value).reverse().toString().getBytes(StandardCharsets.UTF_8));
        return planted;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aWeakMaskIsFound() {
        for (String leak : List.of(
                "440***" + canary.identity().substring(6, 17) + "*",
                "tel **" + canary.phone().substring(2),
                canary.card().substring(0, 15) + "****")) {
            assertThat(scanner.scan("here", leak.getBytes(StandardCharsets.UTF_8)))
                    .as(leak)
                    .isNotEmpty();
        }
    }

    @Test
    void leaksInFilesNamesAndExceptionsAreFound(@TempDir Path directory) throws IOException {
        assertThat(scanner.scan(directory, Set.of())).isEmpty();
        Outbox outbox = new Outbox(Files.createDirectories(directory.resolve("exceptions")));
        outbox.refused("leak", () -> {
            throw new IllegalStateException("plain", new IOException("bad value " + canary.identity()));
        });
        assertThat(scanner.scan(directory, Set.of()))
                .anyMatch(hit -> hit.contains("leak.trace") && hit.contains("identity"));
        Files.delete(directory.resolve("exceptions").resolve("0000-leak.trace"));
        Files.createFile(directory.resolve(canary.name() + ".tmp"));
        assertThat(scanner.scan(directory, Set.of()))
                .anyMatch(hit -> hit.startsWith("name of") && hit.contains("name"));
    }

    /** The campaign itself can fail: a leak of each kind is found where it is. */
    @Test
    void leaksInARunAreFound(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("scanned"));
        List<String> found = new CanaryCampaign(directory).run("leak");
        for (String place : List.of(
                "log.txt: ",
                "output.txt: ",
                "errors.txt: ",
                "temporary ",
                "leak0/0000-published: ",
                "leak0-room/left: ")) {
            assertThat(found).as(place).anyMatch(hit -> hit.startsWith(place) && hit.contains(canary.name()));
        }
        assertThat(directory.resolve("scanned").resolve("tmp")).isEmptyDirectory();
    }
}
