package org.bidweave.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bidweave.directory.RegisterEntry.People;
import org.jspecify.annotations.Nullable;

/// Fills what an entry leaves empty out of what a list says of the same organisation, and notes which details are from there.
final class Filling {

    private final RegisterEntry entry;
    private final RegisterEntry listed;
    private final Map<Detail, FromList> filled;

    Filling(RegisterEntry entry, RegisterEntry listed) {
        this.entry = entry;
        this.listed = listed;
        filled = new EnumMap<>(Detail.class);
        filled.putAll(entry.filled());
    }

    RegisterEntry entry() {
        var company = text(Detail.COMPANY_NUMBER, RegisterEntry::companyNumber);
        var accounts = list(Detail.ACCOUNTS, RegisterEntry::accounts);
        var people = new People(number(Detail.EMPLOYEES, it -> it.people().employees()), number(Detail.VOLUNTEERS, it -> it.people().volunteers()),
                entry.people().governmentContracts(), entry.people().reserves());
        var works = list(Detail.WORKS, RegisterEntry::works);
        var areas = list(Detail.AREAS, RegisterEntry::areas);
        var postcode = text(Detail.POSTCODE, RegisterEntry::postcode);
        var website = text(Detail.WEBSITE, RegisterEntry::website);
        var activities = text(Detail.ACTIVITIES, RegisterEntry::activities);
        return new RegisterEntry(entry.id(), entry.register(), entry.name(), entry.otherNames(), company, entry.warnings(), accounts, people, works,
                areas, postcode, website, activities, entry.asOf(), entry.registered(), entry.list(), filled);
    }

    private String text(Detail detail, Function<RegisterEntry, String> of) {
        return either(detail, of.apply(entry), of.apply(listed), String::isEmpty);
    }

    private <T> List<T> list(Detail detail, Function<RegisterEntry, List<T>> of) {
        return either(detail, of.apply(entry), of.apply(listed), List::isEmpty);
    }

    private @Nullable Integer number(Detail detail, Function<RegisterEntry, @Nullable Integer> of) {
        return either(detail, of.apply(entry), of.apply(listed), Objects::isNull);
    }

    private <T extends @Nullable Object> T either(Detail detail, T own, T theirs, Predicate<T> isEmpty) {
        if (!isEmpty.test(own) || isEmpty.test(theirs)) {
            return own;
        }
        filled.put(detail, new FromList(listed.list(), listed.asOf()));
        return theirs;
    }
}
