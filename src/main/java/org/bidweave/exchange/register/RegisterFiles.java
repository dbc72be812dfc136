package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.RegisterFile.Kind;

/// Files and folders that were given to import, each recognised by what is in it. Then register by register is read, and each other list by
/// itself.
public record RegisterFiles(List<RegisterFile> files) {

    private static final int DEEPEST = 3;
    private static final int MOST = 2000;

    public RegisterFiles {
        files = List.copyOf(files);
    }

    /// Looks at every file, into folders and zips too. A file that cannot be read is named with the reason and does not stop the others.
    public static RegisterFiles of(List<Path> paths) {
        var files = new ArrayList<RegisterFile>();
        for (var path : paths) {
            try (var found = Files.walk(path, DEEPEST)) {
                found.filter(it -> Files.isRegularFile(it) && !it.getFileName().toString().startsWith(".")).sorted().limit(MOST)
                        .forEach(file -> look(file, files));
            } catch (IOException | UncheckedIOException e) {
                files.add(new RegisterFile(path, null, Kind.NONE,
                        "“" + path.getFileName() + "” cannot be read. Check that it is there and that you may open it."));
            }
        }
        return new RegisterFiles(files);
    }

    private static void look(Path file, List<RegisterFile> files) {
        var whole = new Source(file, null);
        try {
            if (FileForm.of(whole) == FileForm.ZIP) {
                inside(file, files);
                return;
            }
        } catch (ZipException e) {
            files.add(RegisterFile.of(whole, Kind.NONE,
                    "“" + whole.name() + "” breaks off or is no zip, so nothing was read from it. Download it again."));
            return;
        } catch (IOException e) {
            files.add(RegisterFile.of(whole, Kind.NONE, "“" + whole.name() + "” cannot be read. Check that you may open it."));
            return;
        }
        files.add(Recognised.of(whole));
    }

    private static void inside(Path file, List<RegisterFile> files) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream().filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX")).limit(MOST)
                    .map(ZipEntry::getName).forEach(entry -> files.add(Recognised.of(new Source(file, entry))));
        }
    }

    public List<RegisterFile> of(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /// The registers that are among the files.
    public Set<Register> registers() {
        return files.stream().map(RegisterFile::kind).flatMap(kind -> switch (kind) {
            case CHARITY_COMMISSION -> Stream.of(Register.ENGLAND_AND_WALES);
            case OSCR, OSCR_FORMER -> Stream.of(Register.SCOTLAND);
            case CCNI -> Stream.of(Register.NORTHERN_IRELAND);
            case GRANTS, OTHER_LIST, NONE -> Stream.<Register>empty();
        }).collect(Collectors.toCollection(() -> EnumSet.noneOf(Register.class)));
    }

    /// Reads the Charity Commission's extract as far as it is among the files.
    public void readEnglandAndWales(RegisterReport report, ImportProgress progress, Consumer<RegisterEntry> entries) {
        reading(() -> new CharityCommission(new Tables(sources(Kind.CHARITY_COMMISSION), report, progress::at), report).read(entries));
    }

    /// Reads the Scottish register, then the former charities.
    public void readScotland(RegisterReport report, ImportProgress progress, Consumer<RegisterEntry> entries) {
        var oscr = new Oscr(new Listing(report, progress), entries);
        reading(() -> {
            for (var source : sources(Kind.OSCR)) {
                oscr.read(source.name(), Opened.list(source, report), asOf(source, report), false);
            }
            for (var source : sources(Kind.OSCR_FORMER)) {
                oscr.read(source.name(), Opened.list(source, report), asOf(source, report), true);
            }
        });
    }

    /// Reads the register of Northern Ireland.
    public void readNorthernIreland(RegisterReport report, ImportProgress progress, Consumer<RegisterEntry> entries) {
        var ccni = new Ccni(new Listing(report, progress), entries);
        reading(() -> {
            for (var source : sources(Kind.CCNI)) {
                ccni.read(source.name(), Opened.list(source, report), asOf(source, report));
            }
        });
    }

    /// Reads the grants of all files that list some.
    public void readGrants(RegisterReport report, ImportProgress progress, Consumer<Grant> grants) {
        var reader = new Grants(new Listing(report, progress), grants);
        reading(() -> {
            for (var source : sources(Kind.GRANTS)) {
                reader.read(source.name(), FileForm.of(source) == FileForm.JSON_OBJECT ? Opened.grants(source) : Opened.list(source, report));
            }
        });
    }

    private List<Source> sources(Kind kind) {
        return of(kind).stream().map(RegisterFile::source).toList();
    }

    private static LocalDate asOf(Source source, RegisterReport report) throws IOException {
        var day = Opened.day(source);
        report.extracted(day);
        report.note("“" + source.name() + "” does not say of which day it is; the day of the file, " + day + ", stands for it.");
        return day;
    }

    /// Work on files.
    interface Reading {

        void run() throws IOException;
    }

    static void reading(Reading work) {
        try {
            work.run();
        } catch (ZipException | EOFException broken) {
            throw new UnreadableRegister("A zip breaks off. Nothing was imported and the directory is as it was. Download it again.", broken);
        } catch (IOException e) {
            throw new UnreadableRegister("A file cannot be read any more. Nothing was imported and the directory is as it was. "
                    + "Check that it is still there and that you may open it.", e);
        }
    }
}
