package org.fupin.cli;

import java.util.stream.Collectors;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what the user names. */
final class Names {

    private Names() {}

    static RecordType record(String name, CommandSpec command) {
        return RecordTypes.find(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "没有记录类型 · no record type " + name + "；可用 · there are "
                                + RecordTypes.all().stream()
                                        .map(RecordType::name)
                                        .collect(Collectors.joining(", "))));
    }
}
