package org.bidweave;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.bidweave.command.Commands;
import org.bidweave.exchange.planfile.ExampleBid;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.jspecify.annotations.Nullable;

/// Runs the command that was asked for, or opens the window where the computer has a display.
final class Main {

    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    private Main() {}

    static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JOOQ.setLevel(Level.WARNING);
        // Started as a plain jar, JavaFX stands on the class path: it works, and a user can do nothing about the warning.
        JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
        var files = Stream.of(arguments).map(File::new).filter(file -> file.isAbsolute() && file.isFile()).map(File::toPath).toList();
        if (files.size() == arguments.length) {
            // The usual start, and that by a double click on a file, need not wait for the command line's library.
            openWindow(null, files);
            System.exit(0);
        }
        var usual = WorkspaceFolder.of(null, System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
        var clock = Clock.system(ZoneId.systemDefault());
        System.exit(Commands.run(arguments, clock, usual, new Program(clock), utf8(System.out), utf8(System.err)));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private record Program(Clock clock) implements Commands.Program {

        @Override
        public void open(@Nullable Path workspace, List<Path> files) {
            openWindow(workspace, files);
        }

        @Override
        public Optional<Bid> organisations(Path workspace) {
            return Kept.organisations(workspace, clock);
        }
    }

    private static void openWindow(@Nullable Path workspace, List<Path> files) {
        var parameters = new ArrayList<String>();
        if (workspace != null) {
            parameters.add("--workspace=" + workspace);
        }
        files.forEach(file -> parameters.add(file.toAbsolutePath().toString()));
        try {
            Application.launch(App.class, parameters.toArray(String[]::new));
        } catch (UnsupportedOperationException noDisplay) {
            var today = LocalDate.now(ZoneId.systemDefault());
            var out = utf8(System.out);
            out.println("This computer has no display, so Bidweave cannot open its window. Here is the example bid as a report; “check FILE” judges a bid file.");
            out.println();
            out.println(Commands.report(ExampleBid.on(today, new BidId(UUID.randomUUID().toString())), today));
        }
    }
}
