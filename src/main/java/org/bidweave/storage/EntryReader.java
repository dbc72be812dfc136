package org.bidweave.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.Sought;
import org.bidweave.model.Warning;
import org.jspecify.annotations.Nullable;

/// Reads what [EntryBytes] wrote, in the same order.
final class EntryReader {

    private static final String REMOVED = Warning.REMOVED.name();

    private final ByteBuffer bytes;
    private final LabelTable labels;
    private final DirectoryPart part;

    EntryReader(byte[] bytes, LabelTable labels, DirectoryPart part) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.labels = labels;
        this.part = part;
    }

    boolean hasMore() {
        return bytes.hasRemaining();
    }

    void pass() {
        bytes.position(bytes.position() + bytes.getInt(bytes.position()));
    }

    RegisterEntry entry() {
        bytes.getInt();
        var id = text();
        var name = text();
        var otherNames = texts();
        var warnings = labels().stream().map(Warning::valueOf).collect(Collectors.toSet());
        var accounts = list(this::year);
        var works = labels();
        var areas = labels();
        var companyNumber = text();
        var people = new People(count(), count(), whole(), whole());
        return new RegisterEntry(id, part.register(), name, otherNames, companyNumber, warnings, accounts, people, works, areas,
                text(), text(), text(), Objects.requireNonNull(day()), day(), part.list(), Map.of());
    }

    Sought sought() {
        int end = bytes.position() + bytes.getInt(bytes.position());
        bytes.getInt();
        var id = text();
        var name = text();
        var otherNames = texts();
        boolean active = !labels().contains(REMOVED);
        var accounts = list(this::year);
        var found = new Sought(id, part, name, otherNames, active, accounts.isEmpty() ? null : accounts.getFirst().income(), labels(), labels());
        bytes.position(end);
        return found;
    }

    private String text() {
        int length = size();
        var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    private List<String> texts() {
        return list(this::text);
    }

    private List<String> labels() {
        return list(() -> labels.text(size()));
    }

    private <T> List<T> list(Supplier<T> one) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        var list = new ArrayList<T>(size);
        for (int at = 0; at < size; at++) {
            list.add(one.get());
        }
        return list;
    }

    private AccountsYear year() {
        return new AccountsYear(day(), whole(), whole());
    }

    private int size() {
        return Objects.requireNonNull(whole()).intValue();
    }

    private @Nullable Long whole() {
        long left = 0;
        byte part;
        int shift = 0;
        do {
            part = bytes.get();
            left |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        long number = left - 1;
        return left == 0 ? null : Long.valueOf((number >>> 1) ^ -(number & 1));
    }

    private @Nullable Integer count() {
        var number = whole();
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private @Nullable LocalDate day() {
        var day = whole();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
