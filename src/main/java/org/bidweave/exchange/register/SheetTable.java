package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.exchange.register.ListTable.Line;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The sheet of an Excel workbook that holds the list: of several, the visible one with the widest first rows. Dates come as "2026-03-31",
/// numbers as they are held, without the format they are shown in.
final class SheetTable {

    private static final int LOOKED_AT = 10;
    private static final BigDecimal AFTER_THE_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private SheetTable() {}

    static ListTable open(Path file, RegisterReport report) throws IOException {
        var name = file.getFileName().toString();
        PackedSize.check(file);
        try {
            var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            var widths = widths(workbook);
            var widest = widths.entrySet().stream().max(Map.Entry.<Sheet, Integer>comparingByValue()
                    .thenComparing(it -> it.getKey().getIndex(), Comparator.reverseOrder())).orElseThrow(() -> noSheet(name)).getKey();
            widths.keySet().stream().filter(it -> it.getIndex() != widest.getIndex() && widths.getOrDefault(it, 0) > 0).forEach(other ->
                    report.note("Of “" + name + "” the sheet “" + widest.getName() + "” was read; “" + other.getName() + "” was left out."));
            var rows = widest.openStream();
            return new ListTable(name, new Lines(name, rows.iterator()), () -> {
                try (workbook) {
                    rows.close();
                }
            }, true, 0);
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw broken(name, broken);
        }
    }

    /// Rows are read one by one, so that a sheet may turn out to break off at any of them.
    private record Lines(String name, Iterator<Row> rows) implements Iterator<Line> {

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (ExcelReaderException broken) {
                throw broken(name, broken);
            }
        }

        @Override
        public Line next() {
            return line(rows.next());
        }
    }

    private static UnreadableRegister noSheet(String name) {
        return new UnreadableRegister("“" + name + "” has no sheet that is shown. " + Damage.KEPT
                + " Show the sheet in Excel and save the file.");
    }

    private static UnreadableRegister broken(String name, Exception cause) {
        return new UnreadableRegister("“" + name + "” is no whole Excel workbook. " + Damage.KEPT
                + " Open it in Excel and save it again as .xlsx or .csv.", cause);
    }

    private static Map<Sheet, Integer> widths(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .collect(Collectors.toMap(sheet -> sheet, SheetTable::width));
    }

    private static int width(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.limit(LOOKED_AT).mapToInt(row -> (int) line(row).filled()).max().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(Row row) {
        return new Line(row.getRowNum(), IntStream.range(0, row.getCellCount()).mapToObj(row::getCell).map(SheetTable::text).toList());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN, FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell) : cell.getValue().toString();
            case EMPTY, ERROR -> "";
        };
    }

    private static String number(Cell cell) {
        return isDay(cell.getDataFormatString()) && hasDay(cell) ? cell.asDate().toLocalDate().toString()
                : new BigDecimal(cell.getValue().toString()).stripTrailingZeros().toPlainString();
    }

    /// Excel's calendar reaches from 1900 to 9999.
    private static boolean hasDay(Cell cell) {
        var number = new BigDecimal(cell.getValue().toString());
        return number.signum() >= 0 && number.compareTo(AFTER_THE_LAST_DAY) < 0;
    }

    /// Whether a number's format shows a day: letters for day or year outside of quoted words, colours and currencies.
    static boolean isDay(@Nullable String format) {
        if (format == null || format.equals("General")) {
            return false;
        }
        var letters = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return letters.contains("y") || letters.contains("d");
    }
}
