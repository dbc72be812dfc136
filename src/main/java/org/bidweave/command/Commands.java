package org.bidweave.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The command line: its commands, its help, and how faults are said.
@Command(
        name = "bidweave",
        header = "Assemble consortium bids, and see whether they would stand.",
        description = {
            "Without a command, the window opens. Everything stays on this computer; the program opens no network connection.", ""
        },
        footer = {
            "",
            "Examples:",
            "  java -jar bidweave.jar check westmere.bidweave --view secured",
            "  java -jar bidweave.jar check westmere.bidweave --as-of 2026-09-25 --json",
            "  java -jar bidweave.jar drop-outs westmere.bidweave --json",
            "  java -jar bidweave.jar suggest westmere.bidweave --repair --top 2",
            "  java -jar bidweave.jar suggest westmere.bidweave --pool mine --pool search=bereavement --area Exeter",
            "  java -jar bidweave.jar notice find-a-tender.json",
            "  java -jar bidweave.jar calendar westmere.bidweave --out westmere.ics",
            "  java -jar bidweave.jar register import Downloads",
            "  java -jar bidweave.jar register find housing advice --area Exeter --income 100k..1m",
            "",
            "A bid file is made with “Save a copy as a bid file” in the window."
        },
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Commands implements Runnable {

    private static final int UNREADABLE = 2;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder where bids are kept, instead of the system's; or set BIDWEAVE_HOME.")
    private @Nullable Path workspace;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Bid files or notices to open in the window.")
    private List<Path> files = List.of();

    private final Path usual;
    private final Program program;

    /// What a command leaves to the program.
    public interface Program {

        /// Opens the window, on the workspace that was named and with the files to open in it.
        void open(@Nullable Path workspace, List<Path> files);

        /// My organisations, as the organisations of a bid; empty where another program has the workspace open.
        Optional<Bid> organisations(Path workspace);
    }

    private Commands(Path usual, Program program) {
        this.usual = usual;
        this.program = program;
    }

    /// Runs the command that the arguments name, or opens the window; returns the exit code. `usual` is the workspace where none is named.
    public static int run(String[] arguments, Clock clock, Path usual, Program program, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands(usual, program))
                .addSubcommand(new CheckCommand(LocalDate.now(clock)))
                .addSubcommand(new DropOutsCommand(LocalDate.now(clock)))
                .addSubcommand(new SuggestCommand(clock))
                .addSubcommand(new NoticeCommand())
                .addSubcommand(new CalendarCommand(clock))
                .addSubcommand(new CommandLine(new RegisterCommand())
                        .addSubcommand(new RegisterImportCommand(clock))
                        .addSubcommand(new RegisterFindCommand()))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((fault, _) -> {
                    var line = fault.getCommandLine();
                    line.getErr().println(sentence(fault.getMessage()) + " “help” shows what can be written.");
                    return UNREADABLE;
                })
                .setExecutionExceptionHandler((fault, line, _) -> {
                    line.getErr().println(fault.getMessage());
                    return UNREADABLE;
                })
                .execute(arguments);
    }

    private static String sentence(@Nullable String message) {
        var said = String.valueOf(message);
        return said.endsWith(".") ? said : said + ".";
    }

    Program program() {
        return program;
    }

    Path workspace() {
        return workspace == null ? usual : workspace;
    }

    /// The report on a bid as it is planned, for a computer that cannot show a window.
    public static String report(Bid bid, LocalDate today) {
        return GapReport.of(bid, Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, today)));
    }

    @Override
    public void run() {
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(file -> {
            throw new Refusal("There is no command and no file “" + file + "”; “help” lists the commands.");
        });
        program.open(workspace, files);
    }
}
