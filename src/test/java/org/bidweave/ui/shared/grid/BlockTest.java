package org.bidweave.ui.shared.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void excelEndsEachRowWithABreakAndTheLastTooAndThatIsNoRow() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), Block.parse("a\tb\r\nc\t\r\n").rows());
    }

    @Test
    void quotedCellsKeepTheirLineBreaksTabsAndQuotes() {
        assertEquals(List.of(List.of("North\nSouth", "a \"b\"\tc", "d")), Block.parse("\"North\nSouth\"\t\"a \"\"b\"\"\tc\"\td").rows());
    }

    @Test
    void aQuoteThatDoesNotFrameTheCellIsACharacter() {
        assertEquals(List.of(List.of("\"Foo\" bar", "5\"")), Block.parse("\"Foo\" bar\t5\"").rows());
    }

    @Test
    void anEmptyRowInTheMiddleStays() {
        assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), Block.parse("a\n\nb").rows());
    }

    @Test
    void whatWasCopiedIsReadBackTheSame() {
        var block = new Block(List.of(List.of("North\nSouth", "\"Foo\" bar"), List.of("", "tab\there")));
        assertEquals(block, Block.parse(block.print()));
    }
}
