package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.jspecify.annotations.Nullable;

/// Tells by its content what a file is; its name counts only where the content leaves it open.
final class Recognised {

    private static final int ROWS = 20;
    private static final Pattern PACKED = Pattern.compile("(?i).*\\.(zip|xlsx)");

    private Recognised() {}

    static RegisterFile of(Source source) {
        var recognised = byContent(source);
        var named = ExtractTable.named(source);
        return switch (recognised.kind()) {
            // The reader of the extract then says what is wrong with its table.
            case NONE, BROKEN, OTHER_LIST -> named == null ? recognised : extract(source, named);
            case CHARITY_COMMISSION, OSCR, OSCR_FORMER, CCNI, GRANTS -> recognised;
        };
    }

    private static RegisterFile byContent(Source source) {
        try {
            return switch (FileForm.of(source)) {
                case CSV, WORKBOOK -> list(source);
                case JSON_OBJECT -> grants(source);
                case JSON_ARRAY -> extract(source);
                case ZIP -> none(source, "is a zip within which nothing can be read. Unpack it and choose what is inside.");
                case OLD_WORKBOOK -> none(source, "is an Excel workbook of the old form. Open it in Excel and save it as .xlsx or .csv.");
                case LOCKED_WORKBOOK ->
                    none(source, "is protected with a password. Open it in Excel, take the password off and save it again.");
                case OTHER -> none(source, PACKED.matcher(source.name()).matches()
                        ? "is not what its name says: no zip or workbook is in it, so nothing was read from it. Download it again."
                        : "is no table, workbook or zip, so nothing was read from it.");
            };
        } catch (UnreadableRegister unreadable) {
            return broken(source, unreadable);
        } catch (ZipException | EOFException | UncheckedIOException broken) {
            return broken(source, Damage.brokenOff(source.name(), broken));
        } catch (IOException e) {
            return broken(source, Damage.unreadable(source.file(), e));
        }
    }

    static RegisterFile broken(Source source, UnreadableRegister why) {
        return RegisterFile.of(source, Kind.BROKEN, Objects.requireNonNull(why.getMessage()));
    }

    private static RegisterFile none(Source source, String why) {
        return RegisterFile.of(source, Kind.NONE, "“" + source.name() + "” " + why);
    }

    private static RegisterFile list(Source source) throws IOException {
        try (var table = Opened.glance(source)) {
            var columns = table.columns();
            if (Ccni.is(columns)) {
                return RegisterFile.of(source, Kind.CCNI, "“" + source.name() + "” is the register of Northern Ireland.");
            }
            if (Oscr.is(columns)) {
                return scottish(source, table);
            }
            if (Grants.is(columns)) {
                return RegisterFile.of(source, Kind.GRANTS, "“" + source.name() + "” lists grants in the form of the 360Giving standard.");
            }
            var extract = ExtractTable.of(columns);
            return extract != null ? extract(source, extract) : other(source, columns);
        }
    }

    private static RegisterFile other(Source source, List<String> columns) {
        return RegisterFile.of(source, Kind.OTHER_LIST, "“" + source.name() + "” is a list of " + columns.size()
                + (columns.size() == 1 ? " column. Say what it holds." : " columns. Say which column holds what."));
    }

    /// The list of former charities has the columns of the register; each of its rows is removed, or else the name says it.
    private static RegisterFile scottish(Source source, Table table) throws IOException {
        var rows = new Rows(table, source.name(), List.of());
        int removed = 0;
        int seen = 0;
        while (seen < ROWS && table.next()) {
            seen++;
            removed += rows.text("Charity Status").equalsIgnoreCase("Removed") ? 1 : 0;
        }
        var name = source.name().toLowerCase(Locale.ROOT);
        boolean former = (seen > 0 && removed == seen) || name.contains("former") || name.contains("removed");
        return former ? RegisterFile.of(source, Kind.OSCR_FORMER, "“" + source.name() + "” lists the former charities of Scotland.")
                : RegisterFile.of(source, Kind.OSCR, "“" + source.name() + "” is the Scottish register.");
    }

    private static RegisterFile grants(Source source) throws IOException {
        Opened.grants(source).close();
        return RegisterFile.of(source, Kind.GRANTS, "“" + source.name() + "” lists grants in the form of the 360Giving standard.");
    }

    private static RegisterFile extract(Source source) throws IOException {
        try (var table = new JsonTable(source.name(), TextForm.glance(source).reader(source))) {
            return extract(source, ExtractTable.of(table.columns()));
        }
    }

    private static RegisterFile extract(Source source, @Nullable ExtractTable table) {
        if (table == null) {
            return none(source, "is JSON of no form that can be read here.");
        }
        if (table == ExtractTable.NOT_NEEDED) {
            return none(source, "is a table of the Charity Commission's extract that nothing is read from.");
        }
        return RegisterFile.of(source, Kind.CHARITY_COMMISSION, "“" + source.name() + "” is the table “" + table.label()
                + "” of the Charity Commission's extract." + (table.names(source) ? "" : " Name it “publicextract." + table.label() + "” again."));
    }
}
