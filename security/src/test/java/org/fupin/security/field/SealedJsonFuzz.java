package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.department.FeedHealth;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.RecordType;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.SealedLine;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any JSON as a sealed record, with a clear key and with a sealed one: read, or refused, and never quoted. */
class SealedJsonFuzz {

    private static final SealingContext CONTEXT = new SealingContext(Year.of(2018), LocalDate.of(2018, 8, 19));
    private static final KeyRing RING = TestCiphers.ring(CryptoSuite.SM, "k-1");
    private static final FieldCipher CIPHER = TestCiphers.cipher(RING);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(SealedJson.module(CIPHER)).build();

    static Stream<byte[]> seeds() {
        return Stream.concat(
                        Stream.of(Person.class, FeedHealth.class)
                                .map(type -> MAPPER.writer()
                                        .withAttribute(SealingContext.class, CONTEXT)
                                        .writeValueAsString(InventedRecords.full(type, "CANARY")))
                                // and with a sealed value under a name that no element has
                                .flatMap(text -> Stream.of(text, text.replace("\"certificateNo\"", "\"\""))),
                        Stream.of(
                                "",
                                "{}",
                                "{\"personNo\":\"1\",\"workMonths\":1e999999}",
                                "{\"certificateNo\":\"1\",\"totalFee\":1e33333333333333333333333333339}",
                                "{\"recordId\":\"1\",\"certificateNo\":\"paf1.AA\"}",
                                "{\"personNo\":{\"a\":[]}}"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextIsARecordOrRefused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        read(text, Person.class);
        read(text, FeedHealth.class);
        for (RecordType type : new RecordType[] {RecordType.of(Person.class), RecordType.of(FeedHealth.class)}) {
            var lines = FieldResealers.jsonLines(CIPHER, type, CONTEXT);
            SealedLine line = new SealedLine(1, text, "\n");
            try {
                if (!lines.keys(line).isEmpty()) {
                    lines.bound(line);
                    lines.reseal(line, new KeyId("k-1"));
                }
            } catch (SecurityRefusal refused) {
                // the answer to a bad line
            }
        }
    }

    private static <T extends CanonicalRecord> void read(String text, Class<T> type) {
        try {
            T record = MAPPER.readerFor(type)
                    .withAttribute(SealingContext.class, CONTEXT)
                    .readValue(text);
            assertThat(record == null || type.isInstance(record)).isTrue();
        } catch (SecurityRefusal refused) {
            assertThat(refused.object()).startsWith(RecordType.of(type).name()).doesNotContain("CANARY");
        } catch (JacksonException outside) {
            // no JSON object at all: nothing of a record was read
        }
    }
}
