package org.bidweave.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Found;
import org.bidweave.directory.FoundEntry;
import org.bidweave.directory.InWords;
import org.bidweave.exchange.register.RegisterJson;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.DirectoryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches the imported registers.
@Command(
        name = "find",
        header = "Find charities in the imported registers.",
        description = {
            "Words of the name in any order, begun or misspelt a little, or a register number. Only active charities, the likeliest first.",
            "Exit code: 0, also where nothing is found; 2 where the question cannot be answered."
        },
        mixinStandardHelpOptions = true)
final class RegisterFindCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the name, or a register number.")
    private List<String> words = List.of();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--json", description = "Print the count and the best 200 as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var places = UkPlaces.read();
        var query = search.query(String.join(" ", words), places);
        var folder = spec.root().commandLine().<Commands>getCommand().workspace();
        try (var directory = new DirectoryFolder(folder, places)) {
            directory.load().forEach(spec.commandLine().getErr()::println);
            if (directory.held().isEmpty()) {
                throw new Refusal("No register is in " + folder + " yet; “register import PATH” brings one in.");
            }
            search.require(directory);
            var found = directory.find(query);
            spec.commandLine().getOut().print(json ? RegisterJson.found(found, directory) : text(found, directory));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private static String text(Found found, Directory directory) {
        var entries = directory.entries(found.best().stream().limit(SHOWN).toList());
        var head = found.count() == 0 ? "Nothing is found."
                : String.format(Locale.UK, "%,d found%s%s.", found.count(), found.alike() ? "; no name has these words, these are spelt much like them" : "",
                        found.count() > SHOWN ? "; the likeliest " + SHOWN : "");
        return head + "\n" + entries.stream().map(RegisterFindCommand::line).collect(Collectors.joining());
    }

    private static String year(AccountsYear year) {
        return year.end() == null ? ", year not known" : " in the year to " + InWords.day(year.end());
    }

    private static String line(FoundEntry found) {
        var entry = found.entry();
        var last = entry.income() == null ? "" : String.format(Locale.UK, ", £%,d", entry.income()) + year(entry.accounts().getFirst());
        return "  " + entry.id() + "  " + entry.name() + last + (found.reach() == null ? "" : ", works " + found.reach().words()) + "\n";
    }
}
