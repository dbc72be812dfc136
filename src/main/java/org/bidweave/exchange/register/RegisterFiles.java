package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bidweave.exchange.register.RegisterFile.Kind;

/// Files and folders that were given to import, each recognised by what is in it. Then register by register is read, the grants, and each
/// other list by itself, as an [OtherList].
public record RegisterFiles(List<RegisterFile> files) {

    private static final int DEEPEST = 3;
    private static final int MOST = 2000;
    private static final int NAMED = 5;

    public RegisterFiles {
        files = List.copyOf(files);
    }

    /// Looks at every file, into folders and zips too. A file that cannot be read is named with the reason and does not stop the others.
    public static RegisterFiles of(List<Path> paths) {
        var files = new ArrayList<RegisterFile>();
        for (var path : paths) {
            try (var found = Files.walk(path, DEEPEST)) {
                var all = found.filter(it -> !String.valueOf(it.getFileName()).startsWith(".")).sorted().toList();
                var some = all.stream().filter(Files::isRegularFile).toList();
                some.stream().limit(MOST).forEach(file -> look(file, files));
                files.addAll(notLookedAt(path, some.size()));
                all.stream().filter(it -> path.relativize(it).getNameCount() == DEEPEST && Files.isDirectory(it)).forEach(deep -> files.add(tooDeep(deep)));
            } catch (IOException | UncheckedIOException e) {
                files.add(Recognised.broken(new Source(path, null), Damage.unreadable(path, e)));
            }
        }
        return new RegisterFiles(files);
    }

    private static List<RegisterFile> notLookedAt(Path path, int files) {
        return files <= MOST ? List.of() : List.of(left(path, String.format(Locale.UK,
                "holds %,d files; the first %,d were looked at. Choose the folder that has the register alone.", files, MOST)));
    }

    private static RegisterFile tooDeep(Path folder) {
        return left(folder, "lies in so many folders that it was not looked into. Choose it itself.");
    }

    private static RegisterFile left(Path path, String why) {
        return RegisterFile.of(new Source(path, null), Kind.NONE, "“" + path.getFileName() + "” " + why);
    }

    private static void look(Path file, List<RegisterFile> files) {
        var whole = new Source(file, null);
        try {
            if (FileForm.of(whole) == FileForm.ZIP) {
                inside(file, files);
            } else {
                files.add(Recognised.of(whole));
            }
        } catch (ZipException | EOFException broken) {
            files.add(Recognised.broken(whole, Damage.brokenOff(whole.name(), broken)));
        } catch (IOException e) {
            files.add(Recognised.broken(whole, Damage.unreadable(file, e)));
        }
    }

    private static void inside(Path file, List<RegisterFile> files) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entries = zip.stream().filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX")).map(ZipEntry::getName).toList();
            entries.stream().limit(MOST).forEach(entry -> files.add(Recognised.of(new Source(file, entry))));
            files.addAll(notLookedAt(file, entries.size()));
        }
    }

    public List<RegisterFile> of(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /// The other lists as they are shown before they are imported; one that cannot be read is [Kind#BROKEN] in the files that are handed back.
    public Looked withLists() {
        var told = new ArrayList<RegisterFile>();
        var lists = new ArrayList<OtherList>();
        for (var file : files) {
            try {
                if (file.kind() == Kind.OTHER_LIST) {
                    lists.add(OtherList.of(file));
                }
                told.add(file);
            } catch (UnreadableRegister why) {
                told.add(Recognised.broken(file.source(), why));
            }
        }
        return new Looked(new RegisterFiles(told), lists);
    }

    /// The files, and the lists among them whose columns are to be matched.
    public record Looked(RegisterFiles files, List<OtherList> lists) {

        public Looked {
            lists = List.copyOf(lists);
        }
    }

    /// The registers that are among the files, ready to be read.
    public List<Extract> registers() {
        var registers = new ArrayList<Extract>();
        var commission = new CharityCommission(sources(Kind.CHARITY_COMMISSION));
        if (commission.isThere()) {
            registers.add(commission);
        }
        if (!of(Kind.OSCR).isEmpty() || !of(Kind.OSCR_FORMER).isEmpty()) {
            registers.add(new Oscr(sources(Kind.OSCR), sources(Kind.OSCR_FORMER)));
        }
        if (!of(Kind.CCNI).isEmpty()) {
            registers.add(new Ccni(sources(Kind.CCNI)));
        }
        return List.copyOf(registers);
    }

    /// The files of grants, ready to be read, those of one name together.
    public List<Grants> grants() {
        return Grants.of(sources(Kind.GRANTS));
    }

    /// What is not among the [#registers] and [#grants], and why, in a sentence each.
    public List<String> left() {
        boolean commission = new CharityCommission(sources(Kind.CHARITY_COMMISSION)).isThere();
        return files.stream().flatMap(file -> switch (file.kind()) {
            case OTHER_LIST -> Stream.of("“" + file.name() + "” is a list in a form of its own. Open it in the window to match its columns.");
            case NONE, BROKEN -> Stream.of(file.sentence());
            case CHARITY_COMMISSION -> commission ? Stream.<String>empty()
                    : Stream.of(file.sentence() + " It needs the table “charity” beside it.");
            case OSCR, OSCR_FORMER, CCNI, GRANTS -> Stream.<String>empty();
        }).toList();
    }

    /// What is among these files and folders, as long as there is something to import. Refused with all where one is not whole, as what it
    /// holds would be missing.
    public static RegisterFiles toImport(List<Path> paths) {
        var files = of(paths);
        files.of(Kind.BROKEN).stream().findFirst().ifPresent(broken -> {
            throw new UnreadableRegister(broken.sentence());
        });
        if (files.registers().isEmpty() && files.grants().isEmpty()) {
            throw new UnreadableRegister(Stream.concat(
                    Stream.of("Among these files is no register that Bidweave reads. " + Damage.KEPT
                            + " Choose the files as the regulators publish them, for England and Wales with “publicextract.charity” among them."),
                    files.left().stream().limit(NAMED)).collect(Collectors.joining(" ")));
        }
        return files;
    }

    private List<Source> sources(Kind kind) {
        return of(kind).stream().map(RegisterFile::source).toList();
    }
}
