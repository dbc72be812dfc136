package org.bidweave.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import org.bidweave.TestBids;

/// A command run in a workspace at two minutes past nine on the day of the test bids.
final class CommandRun {

    private CommandRun() {}

    static int of(Path workspace, StringWriter out, StringWriter err, BiConsumer<Path, List<Path>> window, Object... arguments) {
        var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        var clock = Clock.fixed(TestBids.TODAY.atTime(9, 2).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
        return Commands.run(texts, clock, workspace, window::accept, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
