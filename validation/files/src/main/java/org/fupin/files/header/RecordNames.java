package org.fupin.files.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;

/** Tells a record type from the name of a file, a sheet or a resource. */
final class RecordNames {

    private final Map<String, Optional<RecordType>> names = new HashMap<>();

    RecordNames() {
        for (RecordType type : RecordTypes.all()) {
            put(type.name(), type);
            put(type.code(), type);
            put(type.en(), type);
            putChinese(type.zh(), type);
            if (!type.info().form().isEmpty()) {
                putChinese(type.info().form(), type);
            }
        }
    }

    private void putChinese(String name, RecordType type) {
        HeaderText zh = HeaderText.of(name);
        put(zh.whole(), type);
        put(zh.base(), type);
        if (zh.bracket() != null) {
            put(zh.bracket(), type);
        }
    }

    /** The type that the name, or one part of it, is a name of. */
    Optional<RecordType> find(String name) {
        String plain = HeaderText.plain(name);
        Optional<RecordType> whole = names.getOrDefault(plain, Optional.empty());
        whole = whole.or(() -> names.getOrDefault(HeaderText.of(name).base(), Optional.empty()));
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = name.split("[^\\p{IsAlphabetic}（）()]+|年度?|表$|清单$|信息$|数据$");
        for (String part : parts) {
            Optional<RecordType> found = names.getOrDefault(HeaderText.plain(part), Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A name that two types share tells nothing. */
    private void put(String name, RecordType type) {
        names.merge(
                HeaderText.plain(name), Optional.of(type), (one, other) -> one.equals(other) ? one : Optional.empty());
    }
}
