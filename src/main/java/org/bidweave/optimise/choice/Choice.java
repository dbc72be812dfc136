package org.bidweave.optimise.choice;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Who is chosen and who of them leads, how many people each work serves, and what is kept of each share in pence; both in the problem's order.
public record Choice(NavigableSet<Integer> members, int lead, List<Long> people, List<Long> value) {

    public Choice {
        members = Collections.unmodifiableNavigableSet(new TreeSet<>(members));
        people = List.copyOf(people);
        value = List.copyOf(value);
    }
}
