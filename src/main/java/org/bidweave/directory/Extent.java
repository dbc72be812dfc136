package org.bidweave.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What there is in the entries that it was handed: how many they are, which details any of them has, and of how many years its accounts are.
public final class Extent implements Consumer<RegisterEntry> {

    private static final List<Detail> ALL = List.of(Detail.values());
    private static final int MOST_YEARS = 5;
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

    private final Set<Detail> details = EnumSet.noneOf(Detail.class);
    private long organisations;
    private int years;

    @Override
    public void accept(RegisterEntry entry) {
        organisations++;
        years = Math.max(years, Math.min(MOST_YEARS, entry.accounts().size()));
        if (details.size() < ALL.size()) {
            ALL.stream().filter(detail -> detail.isIn(entry)).forEach(details::add);
        }
    }

    long organisations() {
        return organisations;
    }

    /// Whether no further entry can add a detail.
    public boolean isFull() {
        return details.size() == ALL.size() && years == MOST_YEARS;
    }

    /// The details that are here and not there, in words. Files without the accounts still have those of the latest year.
    List<String> beyond(Extent other) {
        var lost = EnumSet.noneOf(Detail.class);
        lost.addAll(details);
        lost.removeAll(other.details);
        lost.remove(Detail.ACCOUNTS);
        var accounts = years > 1 && other.years <= 1 ? Stream.of("accounts of " + NUMBERS.get(years) + " years") : Stream.<String>empty();
        return Stream.concat(lost.stream().map(Detail::words), accounts).toList();
    }
}
