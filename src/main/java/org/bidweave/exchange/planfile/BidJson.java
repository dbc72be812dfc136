package org.bidweave.exchange.planfile;

import org.bidweave.model.Bid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A bid as JSON and back, with the fields it carried that we do not know.
public final class BidJson {

    private BidJson() {}

    public static String write(Bid bid) {
        return JsonText.pretty(tree(bid));
    }

    /// Throws [UnreadableBidFile] where the text is not a bid that makes sense.
    public static Bid read(String json) {
        return bid(JsonText.parse("bid.json", json));
    }

    static ObjectNode tree(Bid bid) {
        var tree = RecordWriter.write(bid);
        new UnknownFields(tree).putBack(bid.unknownFields());
        return tree;
    }

    static Bid bid(JsonNode tree) {
        var reader = new RecordReader();
        var bid = reader.bid(tree);
        DanglingReferences.refuse(bid, reader.mentions());
        return bid;
    }
}
