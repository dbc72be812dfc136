package org.bidweave.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bidweave.exchange.notice.NoticeJson;
import org.bidweave.exchange.notice.NoticeReader;
import org.bidweave.exchange.notice.NoticeText;
import org.bidweave.exchange.notice.UnreadableNotice;
import org.bidweave.places.UkPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what was understood of each release in a file of notices.
@Command(
        name = "notice",
        header = "Print what was understood of a file of notices.",
        description = {
            "Reads OCDS from Find a Tender, Contracts Finder, Public Contracts Scotland and Sell2Wales.",
            "Exit code: 0, or 2 where the file cannot be read."
        },
        mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A notice, or a package of notices (.json).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--json", description = "Print an array of releases as JSON.")
    private boolean json;

    @Override
    public Integer call() throws UnreadableNotice {
        var notices = NoticeReader.read(file);
        var places = UkPlaces.read();
        spec.commandLine().getOut().println(json ? NoticeJson.render(notices, places) : NoticeText.render(notices, places));
        return 0;
    }
}
