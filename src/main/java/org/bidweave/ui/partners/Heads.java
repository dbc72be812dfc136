package org.bidweave.ui.partners;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The results as rows, each group under its head: my organisations, where there are any, then the registers with their exact count.
record Heads(Texts texts) {

    List<Item> of(Results results, HeldRegisters.@Nullable Loaded loaded) {
        var items = new ArrayList<Item>();
        if (!results.mine().isEmpty()) {
            items.add(new Item.Head(texts.of("partners.mine"), texts.of("partners.mine.count", results.mine().size())));
            items.addAll(results.mine());
        }
        if (!results.asked().mineOnly()) {
            items.add(new Item.Head(texts.of("partners.register"), register(results, loaded)));
            items.addAll(results.register());
        }
        return items;
    }

    private String register(Results results, HeldRegisters.@Nullable Loaded loaded) {
        if (loaded == null) {
            return texts.of("partners.reading");
        }
        if (loaded.held().isEmpty()) {
            return texts.of("partners.none-held");
        }
        int shown = results.register().size();
        if (results.alike()) {
            return texts.of("partners.alike", results.asked().query().words(), results.count());
        }
        return results.count() > shown ? texts.of("partners.count.first", results.count(), shown) : texts.of("partners.count", results.count());
    }
}
