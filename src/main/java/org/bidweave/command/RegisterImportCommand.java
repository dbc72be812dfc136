package org.bidweave.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bidweave.directory.Register;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Progress;
import org.bidweave.exchange.register.RegisterJson;
import org.bidweave.exchange.register.RegisterReport;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.DirectoryFolder;
import org.bidweave.storage.WorkspaceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports registers into the workspace, each in the place of the one of before.
@Command(
        name = "import",
        header = "Import charity registers from the regulators' own files.",
        description = {
            "Reads every register whose files are among the paths, zips or unpacked, and prints what became of every row.",
            "A register is replaced only when the new one is whole; a fault leaves the old one as it was.",
            "Exit code: 0, or 2 where nothing was imported."
        },
        mixinStandardHelpOptions = true)
final class RegisterImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the report as JSON, with the first ten thousand refused rows of each register.")
    private boolean json;

    @Override
    public Integer call() {
        var folder = spec.root().commandLine().<Commands>getCommand().workspace();
        var lock = WorkspaceLock.take(folder).orElseThrow(() -> new Refusal("Bidweave has the workspace " + folder
                + " open, so nothing was imported. Import in its window, or close it first."));
        try (lock; var directory = new DirectoryFolder(folder, UkPlaces.read())) {
            var reports = new LinkedHashMap<Register, RegisterReport>();
            Extract.in(paths).forEach(extract -> directory.replace(extract.register(),
                    entries -> reports.put(extract.register(), extract.read(entries, Progress.UNWATCHED))));
            spec.commandLine().getOut().println(json ? RegisterJson.imported(reports) : text(reports));
        }
        return 0;
    }

    private static String text(Map<Register, RegisterReport> reports) {
        var page = new StringBuilder();
        reports.forEach((register, report) -> page.append(ImportReport.of(register, report)));
        return page.toString();
    }
}
