package org.bidweave.exchange.register;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.bidweave.directory.InWords;

/// Opens a file as the table that it holds.
final class Opened {

    private Opened() {}

    /// The whole table of a csv file or workbook; the report is told what was odd about the bytes.
    static ListTable list(Source source, RegisterReport report) throws IOException {
        if (FileForm.of(source) == FileForm.WORKBOOK) {
            return SheetTable.open(source.file(), report);
        }
        var form = TextForm.of(source);
        form.note(source.name(), report);
        return csv(source, form);
    }

    /// The table to look at: its beginning decides how it is read.
    static ListTable glance(Source source) throws IOException {
        return FileForm.of(source) == FileForm.WORKBOOK ? SheetTable.open(source.file(), new RegisterReport()) : csv(source, TextForm.glance(source));
    }

    private static ListTable csv(Source source, TextForm form) throws IOException {
        var reader = form.reader(source);
        return new ListTable(source.name(), new CsvLines(reader, form.separator()), reader, false, form.lines());
    }

    static Table grants(Source source) throws IOException {
        return new GrantJson(source.name(), TextForm.glance(source).reader(source));
    }

    /// The day of the file, which stands for the day of a register that does not say it; the report is told.
    static LocalDate day(Source source, RegisterReport report) {
        try {
            var day = day(source);
            report.extracted(day);
            report.note("“" + source.name() + "” does not say of which day it is; the day of the file, " + InWords.day(day) + ", stands for it.");
            return day;
        } catch (IOException e) {
            throw Damage.unreadable(source.file(), e);
        }
    }

    private static LocalDate day(Source source) throws IOException {
        if (source.entry() == null) {
            return LocalDate.ofInstant(Files.getLastModifiedTime(source.file()).toInstant(), ZoneOffset.UTC);
        }
        try (var zip = new ZipFile(source.file().toFile())) {
            return zip.stream().filter(it -> it.getName().equals(source.entry())).findFirst()
                    .map(it -> it.getTimeLocal().toLocalDate()).orElse(LocalDate.EPOCH);
        }
    }
}
