package org.bidweave.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.profile.Profiles;
import org.jspecify.annotations.Nullable;

/// A command run in a workspace at two minutes past nine on the day of the test bids.
final class CommandRun {

    private CommandRun() {}

    static int of(Path workspace, StringWriter out, StringWriter err, BiConsumer<Path, List<Path>> window, Object... arguments) {
        return with(Optional.of(Profiles.none()), workspace, out, err, window, arguments);
    }

    /// With these of my organisations; without where another program has the workspace open.
    static int with(Optional<Bid> mine, Path workspace, StringWriter out, StringWriter err, BiConsumer<Path, List<Path>> window, Object... arguments) {
        var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        var clock = Clock.fixed(TestBids.TODAY.atTime(9, 2).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
        var program = new Commands.Program() {
            @Override
            public void open(@Nullable Path named, List<Path> files) {
                window.accept(named, files);
            }

            @Override
            public Optional<Bid> organisations(Path folder) {
                return mine;
            }
        };
        return Commands.run(texts, clock, workspace, program, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
