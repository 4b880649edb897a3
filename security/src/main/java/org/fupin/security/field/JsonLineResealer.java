package org.fupin.security.field;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.Resealer;
import org.fupin.security.keys.SealedLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Seals the values of a line of JSON anew, in place. */
final class JsonLineResealer implements Resealer<SealedLine> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final FieldCipher cipher;
    private final RecordType type;
    private final SealingContext header;

    JsonLineResealer(FieldCipher cipher, RecordType type, SealingContext header) {
        this.cipher = cipher;
        this.type = type;
        this.header = header;
    }

    @Override
    public List<KeyId> keys(SealedLine item) {
        return sealed(item).values().stream().map(FieldCipher::keyOf).toList();
    }

    @Override
    public SealedLine reseal(SealedLine item, KeyId target) {
        Map<String, @Nullable Object> values = values(item);
        String id = id(item, values);
        String text = item.text();
        for (Map.Entry<String, String> value : sealed(item).entrySet()) {
            Element element = type.element(value.getKey()).orElseThrow(() -> malformed(item));
            FieldRef ref = FieldRef.of(type, element, id);
            text = text.replace(value.getValue(), cipher.reseal(ref, value.getValue(), target));
        }
        return item.text(text);
    }

    private String id(SealedLine item, Map<String, @Nullable Object> values) {
        String line = "line " + item.number();
        if (!RecordIds.byKey(type, cipher.policy())) {
            return RecordIds.taken(values.get(RecordIds.ELEMENT), line);
        }
        try {
            return RecordIds.taken(RecordIds.of(type, header, element -> values.get(element.name())), line);
        } catch (IllegalArgumentException e) {
            throw malformed(item);
        }
    }

    @Override
    public byte[] bound(SealedLine item) {
        String text = item.text();
        for (String sealed : sealed(item).values()) {
            // a value that JSON spells otherwise could not be exchanged in place
            if (!text.contains('"' + sealed + '"')) {
                throw malformed(item);
            }
            text = text.replace(sealed, SealedText.PREFIX);
        }
        return (text + item.end()).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> sealed(SealedLine item) {
        Map<String, String> sealed = new LinkedHashMap<>();
        values(item).forEach((name, value) -> {
            if (value != null && SealedRecord.sealed(value)) {
                sealed.put(name, (String) value);
            }
        });
        return sealed;
    }

    private static Map<String, @Nullable Object> values(SealedLine item) {
        if (item.text().isBlank()) {
            return Map.of();
        }
        try {
            return JSON.readValue(item.text(), OBJECT);
        } catch (JacksonException | NumberFormatException e) { // the latter for an exponent beyond limits
            throw malformed(item);
        }
    }

    private static SecurityRefusal malformed(SealedLine item) {
        return new SecurityRefusal(Code.MALFORMED, "line " + item.number());
    }
}
