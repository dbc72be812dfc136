package org.bidweave.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// What a user does with the buyer’s words: takes rows over that they suggest, or does not want them, and adds words from other papers.
public final class NoticeEdits {

    private NoticeEdits() {}

    /// `row` says in a few words what is taken over, `add` enters it. A row that had been rejected is not rejected any longer.
    public static Edit accept(String row, String key, UnaryOperator<Tender> add) {
        return tender("Accept: " + row, tender -> add.apply(open(tender, key)));
    }

    /// Several rows at once.
    public static Edit acceptAll(int count, UnaryOperator<Tender> add) {
        return tender("Accept " + count + (count == 1 ? " row" : " rows"), add);
    }

    /// Takes a row over otherwise than it was suggested; the suggestion itself is not wanted then.
    public static Edit acceptChanged(String row, String key, UnaryOperator<Tender> add) {
        return tender("Accept: " + row, tender -> add.apply(rejected(tender, key).withTakenOtherwise(with(tender.takenOtherwise(), key))));
    }

    public static Edit reject(String row, String key) {
        return tender("Reject: " + row, tender -> rejected(tender, key));
    }

    /// Opens the row again, and takes out what it had brought in.
    public static Edit takeBack(String row, String key, UnaryOperator<Tender> takeOut) {
        return tender("Take back: " + row, tender -> open(takeOut.apply(tender), key));
    }

    /// Takes out of the bid what the notice gave. Places that no lot asks for any longer go too, but for those in whose name something stands.
    public static Edit takeOut(String what, UnaryOperator<Tender> without) {
        return new Edit("Reject: " + what, bid -> PlaceEdits.withoutUnasked(bid, bid.withTender(without)));
    }

    /// Puts in again what the notice gave.
    public static Edit putBack(String what, UnaryOperator<Tender> asSaid) {
        return new Edit("Take back: " + what, bid -> PlaceEdits.withoutUnasked(bid, bid.withTender(asSaid)));
    }

    public static Edit addWords(PublishedText words) {
        return tender("Paste words", tender -> tender.withPublished(with(tender.published(), words)));
    }

    public static Edit deleteWords(PublishedText words) {
        return tender("Delete words", tender -> tender.withPublished(without(tender.published(), words)));
    }

    /// What a newer version of the notice changes; what refers to lots it withdraws goes with them.
    public static Edit takeOver(int count, UnaryOperator<Tender> changes) {
        var name = count == 0 ? "Note the other version of the notice" : "Take over " + count + (count == 1 ? " change" : " changes");
        return new Edit(name, bid -> Dangling.cleared(bid, bid.withTender(changes)));
    }

    private static Tender open(Tender tender, String key) {
        return tender.withRejected(without(tender.rejected(), key)).withTakenOtherwise(without(tender.takenOtherwise(), key));
    }

    private static Tender rejected(Tender tender, String key) {
        return open(tender, key).withRejected(with(tender.rejected(), key));
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(without(all, one));
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static Edit tender(String name, UnaryOperator<Tender> change) {
        return new Edit(name, bid -> bid.withTender(change));
    }
}
