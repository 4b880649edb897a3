package org.fupin.cli;

import java.util.Objects;
import org.fupin.schemas.Resources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a record type. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "输出一种记录的 JSON Schema（2020-12）· print the JSON Schema of a record type")
final class SchemaCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "名称、代码或中文名 · name, code or Chinese name")
    private String record = "";

    SchemaCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        String name = Names.record(record, command).name();
        command.commandLine().getOut().print(Resources.text("json/" + name + ".schema.json"));
        command.commandLine().getOut().flush();
    }
}
