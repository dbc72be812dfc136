package org.bidweave.ui.partners;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.directory.Held;
import org.bidweave.ui.shared.Texts;

/// The registers that are held, in a line: whose, of which day, how many organisations.
record HeldWords(Texts texts) {

    String of(HeldRegisters.Loaded loaded) {
        var words = Stream.concat(loaded.held().stream().map(this::one), loaded.faults().stream()).collect(Collectors.joining(" · "));
        return words.isEmpty() ? texts.of("partners.none-held") : words;
    }

    String one(Held held) {
        return texts.of("partners.held", PartnerWords.capital(held.part().title()), PartnerWords.day(held.asOf()), held.active());
    }
}
