package org.bidweave.command;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldSource;
import org.bidweave.storage.DirectoryContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The charity registers: lists what is held; its own commands import and search it.
@Command(
        name = "register",
        header = "List the charity registers that are held, import others and search them.",
        description = {
            "The registers are files that the regulators publish; Bidweave keeps them in the workspace and opens no connection for them.",
            "Without “import” or “find”, every register, list and file of grants that is held is printed, with its day. Each is removed in the window."
        },
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var folder = spec.root().commandLine().<Commands>getCommand().workspace();
        var contents = DirectoryContents.of(folder);
        contents.unreadable().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(contents.sources().isEmpty()
                ? "No register is in " + folder + " yet; “register import PATH” brings one in."
                : contents.sources().stream().map(RegisterCommand::line).collect(Collectors.joining("\n")));
        return 0;
    }

    /// "the register of the Scottish Charity Regulator, 1 Nov 2026: 25,000 organisations, 24,000 active"
    private static String line(HeldSource source) {
        return source.title() + ", " + DAY.format(source.asOf()) + ": " + switch (source) {
            case Held held -> String.format(Locale.UK, "%,d organisations, %,d active", held.organisations(), held.active());
            case HeldGrantFile held -> String.format(Locale.UK, "%,d grants", held.grants());
        };
    }
}
