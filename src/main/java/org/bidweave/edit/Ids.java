package org.bidweave.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;

/// Ids for what a user adds. They are made once and stay when the thing is renamed.
public final class Ids {

    private Ids() {}

    /// "L5": the first number after the tender's lots that neither the tender, nor the notice it was
    /// made from, nor `taken` uses.
    public static LotId nextLot(Tender tender, Set<LotId> taken) {
        var used = new HashSet<>(taken);
        tender.lots().forEach(lot -> used.add(lot.id()));
        var notice = tender.notice();
        used.addAll(notice == null ? List.of() : notice.lots());
        int number = tender.lots().size() + 1;
        while (used.contains(new LotId("L" + number))) {
            number++;
        }
        return new LotId("L" + number);
    }

    /// "north-bank" for "North Bank", "north-bank-2" where that is taken; `fallback` for a name without a letter or digit.
    public static String slug(String name, String fallback, Predicate<String> taken) {
        var letters = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var stem = letters.isEmpty() ? fallback : letters;
        var id = stem;
        for (int number = 2; taken.test(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }
}
