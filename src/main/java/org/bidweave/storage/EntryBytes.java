package org.bidweave.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.RegisterEntry.People;
import org.jspecify.annotations.Nullable;

/// Entries one after the other as bytes, each with its length in front and what is searched before the rest, so that whoever makes the index can
/// pass over that. Read by [EntryReader].
final class EntryBytes {

    private static final int LONGEST = 10;

    private final LabelTable labels;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    EntryBytes(LabelTable labels) {
        this.labels = labels;
    }

    void add(RegisterEntry entry) {
        makeRoom(Integer.BYTES);
        int start = bytes.position();
        bytes.putInt(0);
        put(entry.id());
        put(entry.name());
        put(entry.otherNames());
        putLabels(entry.warnings().stream().map(Enum::name).sorted().toList());
        put(entry.accounts().size());
        entry.accounts().forEach(this::put);
        putLabels(entry.works());
        putLabels(entry.areas());
        put(entry.companyNumber());
        put(entry.people());
        put(entry.postcode());
        put(entry.website());
        put(entry.activities());
        put(entry.asOf());
        put(entry.registered());
        bytes.putInt(start, bytes.position() - start);
    }

    /// The bytes of what was added since the last call.
    byte[] taken() {
        var taken = new byte[bytes.flip().remaining()];
        bytes.get(taken).clear();
        return taken;
    }

    private void makeRoom(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(bytes.capacity() * 2 + more).put(bytes.flip());
        }
    }

    /// In as few bytes as it needs, seven bits to a byte, the eighth where more follow; nought stands for what is not known.
    private void put(@Nullable Long number) {
        makeRoom(LONGEST);
        long left = number == null ? 0 : ((number << 1) ^ (number >> 63)) + 1;
        while ((left & ~0x7F) != 0) {
            bytes.put((byte) (left | 0x80));
            left >>>= 7;
        }
        bytes.put((byte) left);
    }

    private void put(int number) {
        put(Long.valueOf(number));
    }

    private void put(@Nullable LocalDate day) {
        put(day == null ? null : Long.valueOf(day.toEpochDay()));
    }

    private void put(String text) {
        var letters = text.getBytes(StandardCharsets.UTF_8);
        put(letters.length);
        makeRoom(letters.length);
        bytes.put(letters);
    }

    private void put(List<String> texts) {
        put(texts.size());
        texts.forEach(this::put);
    }

    private void putLabels(List<String> texts) {
        put(texts.size());
        texts.forEach(text -> put(labels.number(text)));
    }

    private void put(AccountsYear year) {
        put(year.end());
        put(year.income());
        put(year.spending());
    }

    private void put(People people) {
        put(people.employees() == null ? null : Long.valueOf(people.employees()));
        put(people.volunteers() == null ? null : Long.valueOf(people.volunteers()));
        put(people.governmentContracts());
        put(people.reserves());
    }
}
