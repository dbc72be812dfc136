package org.bidweave.exchange.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Iterator;
import org.bidweave.exchange.register.ListTable.BrokenOff;
import org.bidweave.exchange.register.ListTable.Line;

/// The rows of a csv file. A quotation mark that never closes would swallow the rest of the file without a word, so reading stops there.
final class CsvLines implements Iterator<Line> {

    private static final int LONGEST = 4_000_000;

    private final CloseableIterator<CsvRecord> records;
    private long last;

    // A stray quotation mark within a name must not end the import, and the library offers no other way to let it pass.
    @SuppressWarnings("removal")
    CsvLines(Reader reader, char separator) {
        records = CsvReader.builder().fieldSeparator(separator).maxBufferSize(LONGEST).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).ofCsvRecord(reader).iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw brokenOff();
        }
    }

    @Override
    public Line next() {
        try {
            var record = records.next();
            last = record.getStartingLineNumber();
            return new Line(last, record.getFields());
        } catch (CsvParseException e) {
            throw brokenOff();
        }
    }

    private BrokenOff brokenOff() {
        return new BrokenOff(last + 1, "a quotation mark opens after line " + last
                + " and does not close, so nothing after that line was read; close it in the file, or download it again");
    }
}
