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
import org.bidweave.directory.Query;
import org.bidweave.exchange.register.RegisterJson;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.bidweave.storage.DirectoryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    private static final int SUCH_AS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the name, or a register number.")
    private List<String> words = List.of();

    @Option(names = "--area", paramLabel = "A", description = "Only charities that work there, or in all of the county, region or nation around it.")
    private List<String> areas = List.of();

    @Option(names = "--what", paramLabel = "W", description = "Only charities whose register says they do this, for these people or in this way.")
    private List<String> works = List.of();

    @Option(names = "--income", paramLabel = "MIN..MAX", description = "Income of the latest accounts, as 100k..1m.")
    private @Nullable String income;

    @Option(names = "--json", description = "Print the count and the best 200 as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var places = UkPlaces.read();
        var range = income == null ? new IncomeRange(null, null) : IncomeRange.of(income);
        var query = Query.words(String.join(" ", words)).withAreas(areas.stream().map(area -> place(area, places)).toList())
                .withWorks(works).withIncome(range.least(), range.most());
        var folder = spec.root().commandLine().<Commands>getCommand().workspace();
        try (var directory = new DirectoryFolder(folder, places)) {
            directory.load().forEach(spec.commandLine().getErr()::println);
            if (directory.held().isEmpty()) {
                throw new Refusal("No register is in " + folder + " yet; “register import PATH” brings one in.");
            }
            works.forEach(work -> requireClassification(work, directory));
            var found = directory.find(query);
            spec.commandLine().getOut().print(json ? RegisterJson.found(found, directory) : text(found, directory));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private static void requireClassification(String work, Directory directory) {
        if (directory.find(Query.ALL.withActiveOnly(false).withWorks(List.of(work))).count() == 0) {
            var some = directory.works().stream().limit(SUCH_AS).map(label -> "“" + label + "”").collect(Collectors.joining(", "));
            throw new Refusal("No classification of the registers that are held has “" + work + "”" + (some.isEmpty() ? "." : "; it could be " + some + "."));
        }
    }

    private static UkPlace place(String area, UkPlaces places) {
        return switch (places.understand(area)) {
            case Understanding.One one -> one.place();
            case Understanding.Within within -> within.district();
            case Understanding.Several several -> throw new Refusal(several.said());
            case Understanding.None none -> throw new Refusal(none.said());
        };
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
