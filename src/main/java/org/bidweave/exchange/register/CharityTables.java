package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.RegisterEntry.People;
import org.jspecify.annotations.Nullable;

/// What the other tables hold of each charity, until its own row comes. The accounts may be read on one thread and the
/// rest on another.
final class CharityTables {

    private static final String LINKED = "of a charity that is linked to another";
    private static final String NOBODY = "of an organisation that is not among the charities taken";
    private static final long NONE = Long.MIN_VALUE;

    private final Joined accounts = new Joined(3);
    private final Joined works = new Joined(1);
    private final Joined areas = new Joined(1);
    private final Joined names = new Joined(1);
    private final Labels labels = new Labels();
    private final Joined partsA = new Joined(2);
    private final Joined partsB = new Joined(2);
    private final Map<Joined, String> files = new ConcurrentHashMap<>();

    void accounts(Rows row, Leaving leaving) {
        var end = row.day("fin_period_end_date");
        if (end == null) {
            throw new Rows.Odd("it has no end of the financial year");
        }
        var income = row.whole("total_gross_income");
        var spending = row.whole("total_gross_expenditure");
        if (income == null && spending == null) {
            leaving.leave(row, "without income and spending");
            return;
        }
        files.put(accounts, row.file());
        accounts.add(row.number(CharityCommission.KEY), end.toEpochDay(), number(income), number(spending));
    }

    void work(Rows row, Leaving leaving) {
        add(works, row, "classification_description", leaving);
    }

    void area(Rows row, Leaving leaving) {
        add(areas, row, "geographic_area_description", leaving);
    }

    void otherName(Rows row, Leaving leaving) {
        add(names, row, "charity_name", leaving);
    }

    private void add(Joined table, Rows row, String column, Leaving leaving) {
        var label = row.text(column);
        if (row.has(CharityRows.LINKED) && row.number(CharityRows.LINKED) != 0) {
            leaving.leave(row, LINKED);
        } else if (label.isEmpty()) {
            throw new Rows.Odd("it has nothing under “" + column + "”");
        } else {
            files.put(table, row.file());
            table.add(row.number(CharityCommission.KEY), labels.number(label));
        }
    }

    void partA(Rows row, Leaving leaving) {
        part(partsA, row, row.whole("count_volunteers"), row.whole("income_from_government_contracts"), leaving);
    }

    void partB(Rows row, Leaving leaving) {
        part(partsB, row, row.whole("count_employees"), row.whole("reserves"), leaving);
    }

    private void part(Joined parts, Rows row, @Nullable Long heads, @Nullable Long pounds, Leaving leaving) {
        if (heads != null && (heads < 0 || heads > Integer.MAX_VALUE)) {
            throw new Rows.Odd("it counts " + heads + " people");
        }
        if (row.said("latest_fin_period_submitted_ind")) {
            files.put(parts, row.file());
            parts.add(row.number(CharityCommission.KEY), number(heads), number(pounds));
        } else {
            leaving.leave(row, "not of the latest year");
        }
    }

    /// Latest first.
    List<AccountsYear> accounts(int key) {
        var years = new ArrayList<AccountsYear>(5);
        accounts.each(key, (values, from) ->
                years.add(new AccountsYear(LocalDate.ofEpochDay(values[from]), number(values[from + 1]), number(values[from + 2]))));
        years.sort(Comparator.comparing((AccountsYear year) -> Objects.requireNonNull(year.end())).reversed());
        return years;
    }

    private static long number(@Nullable Long pounds) {
        return pounds == null ? NONE : pounds;
    }

    private static @Nullable Long number(long pounds) {
        return pounds == NONE ? null : Long.valueOf(pounds);
    }

    List<String> works(int key) {
        return labels(works, key);
    }

    List<String> areas(int key) {
        return labels(areas, key);
    }

    List<String> names(int key) {
        return labels(names, key);
    }

    private List<String> labels(Joined table, int key) {
        var found = new ArrayList<String>(5);
        table.each(key, (values, from) -> found.add(labels.text(values[from])));
        return found;
    }

    People people(int key) {
        var a = last(partsA, key);
        var b = last(partsB, key);
        return new People(count(b[0]), count(a[0]), number(a[1]), number(b[1]));
    }

    private static long[] last(Joined parts, int key) {
        var last = new long[] {NONE, NONE};
        parts.each(key, (values, from) -> System.arraycopy(values, from, last, 0, last.length));
        return last;
    }

    private static @Nullable Integer count(long heads) {
        return heads == NONE ? null : Integer.valueOf((int) heads);
    }

    /// Says which rows belong to nobody.
    void unasked(RegisterReport report) {
        files.forEach((table, file) -> report.leave(file, NOBODY, table.unasked()));
    }
}
