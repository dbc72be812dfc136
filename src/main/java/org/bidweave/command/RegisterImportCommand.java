package org.bidweave.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bidweave.directory.Extent;
import org.bidweave.directory.HoldsLess;
import org.bidweave.exchange.register.Extract;
import org.bidweave.exchange.register.Grants;
import org.bidweave.exchange.register.HowFar;
import org.bidweave.exchange.register.Imported;
import org.bidweave.exchange.register.Progress;
import org.bidweave.exchange.register.RegisterFiles;
import org.bidweave.exchange.register.RegisterJson;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.DirectoryContents;
import org.bidweave.storage.DirectoryFolder;
import org.bidweave.storage.WorkspaceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports registers and grants into the workspace, each in the place of the one of before.
@Command(
        name = "import",
        header = "Import charity registers from the regulators' own files, and grants.",
        description = {
            "Reads every register and every file of grants (360Giving) among the paths, zips or unpacked, and prints what became of every row.",
            "Lists in a form of their own are named; they are imported in the window, where their columns are matched.",
            "A register is replaced only when the new one is whole; a fault leaves the old one as it was, and so does a new one that has less than 90 in a",
            "hundred of its organisations or nothing of a detail that it has, such as areas of work, unless --smaller is given.",
            "Exit code: 0, or 2 where not all was imported; what was is printed."
        },
        mixinStandardHelpOptions = true)
final class RegisterImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the report as JSON, with the first ten thousand refused rows of each.")
    private boolean json;

    @Option(names = "--smaller", description = "Replace a register also by one with far fewer organisations, or without details that it has.")
    private boolean smaller;

    private final InstantSource clock;

    RegisterImportCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = spec.root().commandLine().<Commands>getCommand().workspace();
        var lock = WorkspaceLock.take(folder).orElseThrow(() -> new Refusal("Bidweave has the workspace " + folder
                + " open, so nothing was imported. Import in its window, or close it first."));
        try (lock; var directory = new DirectoryFolder(folder, UkPlaces.read())) {
            var files = RegisterFiles.toImport(paths);
            var imported = new ArrayList<Imported>();
            try {
                var told = new ImportProgress(new HowFar(files.registers(), files.grants()), clock, spec.commandLine().getErr()::println);
                files.registers().forEach(extract -> imported.add(replaced(directory, extract, folder, told)));
                files.grants().forEach(grants -> imported.add(replaced(directory, grants, told)));
            } catch (HoldsLess why) {
                throw new Refusal(why.getMessage() + " Import with --smaller to replace it all the same.");
            } finally {
                tell(imported, files.left());
            }
        }
        return 0;
    }

    private Imported replaced(DirectoryFolder directory, Extract extract, Path folder, Progress progress) {
        var read = new ArrayList<Imported>(1);
        var extent = new Extent();
        directory.replace(extract.part(), entries -> {
            var report = extract.read(extent.andThen(entries), progress);
            if (!smaller) {
                DirectoryContents.requireNoLess(folder, extract.part(), extent);
            }
            read.add(Imported.of(extract, report));
        });
        return read.getFirst();
    }

    private static Imported replaced(DirectoryFolder directory, Grants grants, Progress progress) {
        var read = new ArrayList<Imported>(1);
        directory.replaceGrants(grants.title(), grants.asOf(), all -> read.add(Imported.of(grants, grants.read(all, progress))));
        return read.getFirst();
    }

    /// Also of what was imported before a fault.
    private void tell(List<Imported> imported, List<String> left) {
        if (!imported.isEmpty()) {
            spec.commandLine().getOut().println(json ? RegisterJson.imported(imported, left) : text(imported, left));
        }
    }

    private static String text(List<Imported> imported, List<String> left) {
        return imported.stream().map(ImportReport::of).collect(Collectors.joining()) + ImportReport.left(left);
    }
}
